package nl.loketwijzer.domain.shared;

import java.util.Set;
import java.util.UUID;

/** Who acts. Services take an actor and check what it may do. */
public sealed interface Actor {

    /** A citizen, known by nothing but the token that is shown. */
    Actor CITIZEN = new Citizen();

    /** Whether hours, closures, desks and appointments of this loket are this actor's to keep. */
    boolean keeps(LoketId loket);

    /** Whether people who come to this loket are this actor's to receive: with or without an appointment. */
    boolean receives(LoketId loket);

    /** Whether this actor may know who comes to this loket today: time, name to call by, code. */
    boolean welcomes(LoketId loket);

    /** Whether lokets, accounts and everything logged are this actor's to keep. */
    boolean administers();

    /** How the audit log names this actor: never a citizen's name. */
    String label();

    /** @throws NotAllowed when {@link #keeps} says no */
    default void requireKeeps(LoketId loket) {
        if (!keeps(loket)) {
            throw new NotAllowed(label() + " does not keep loket " + loket);
        }
    }

    /** @throws NotAllowed when {@link #receives} says no */
    default void requireReceives(LoketId loket) {
        if (!receives(loket)) {
            throw new NotAllowed(label() + " does not receive people at loket " + loket);
        }
    }

    /** @throws NotAllowed when {@link #welcomes} says no */
    default void requireWelcomes(LoketId loket) {
        if (!welcomes(loket)) {
            throw new NotAllowed(label() + " does not work at loket " + loket);
        }
    }

    /** @throws NotAllowed when {@link #administers} says no */
    default void requireAdministers() {
        if (!administers()) {
            throw new NotAllowed(label() + " is no administrator");
        }
    }

    /** Whoever uses the portal. */
    record Citizen() implements Actor {
        @Override
        public boolean keeps(LoketId loket) {
            return false;
        }

        @Override
        public boolean receives(LoketId loket) {
            return false;
        }

        @Override
        public boolean welcomes(LoketId loket) {
            return false;
        }

        @Override
        public boolean administers() {
            return false;
        }

        @Override
        public String label() {
            return "citizen";
        }
    }

    /** The house itself: a job, the loading of sample data. */
    record House(String task) implements Actor {
        @Override
        public boolean keeps(LoketId loket) {
            return true;
        }

        @Override
        public boolean receives(LoketId loket) {
            return true;
        }

        @Override
        public boolean welcomes(LoketId loket) {
            return true;
        }

        @Override
        public boolean administers() {
            return true;
        }

        @Override
        public String label() {
            return "house:" + task;
        }
    }

    /**
     * A member of staff who is logged in.
     *
     * @param account id of the account
     * @param name user name, for the audit log
     * @param lokets the own lokets
     */
    record Staff(UUID account, String name, Set<Role> roles, Set<LoketId> lokets) implements Actor {
        public Staff {
            roles = Set.copyOf(roles);
            lokets = Set.copyOf(lokets);
        }

        @Override
        public boolean keeps(LoketId loket) {
            return administers() || (roles.contains(Role.COORDINATOR) && lokets.contains(loket));
        }

        @Override
        public boolean receives(LoketId loket) {
            return keeps(loket) || (roles.contains(Role.CASE_WORKER) && lokets.contains(loket));
        }

        @Override
        public boolean welcomes(LoketId loket) {
            return receives(loket) || (roles.contains(Role.HELPER) && lokets.contains(loket));
        }

        @Override
        public boolean administers() {
            return roles.contains(Role.ADMINISTRATOR);
        }

        @Override
        public String label() {
            return "staff:" + name;
        }
    }
}
