package nl.loketwijzer.domain.notification;

/** The way out of the house for an sms. */
@FunctionalInterface
interface SmsDelivery {

    /**
     * Returns when the next one has taken over the message.
     *
     * @param reference always the same for the same message
     * @param again whether it was tried before, so that it may have been taken over unheard
     * @throws Refused it will never be taken over; any other exception means: try again later
     */
    void deliver(String reference, boolean again, Message message) throws Exception;
}
