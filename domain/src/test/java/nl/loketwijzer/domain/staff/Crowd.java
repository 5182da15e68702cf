package nl.loketwijzer.domain.staff;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Some who do something at the same moment; who is refused is only counted out. */
final class Crowd {

    private Crowd() {}

    static void atOnce(List<Runnable> deeds) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = deeds.stream()
                .map(deed -> Thread.ofPlatform().start(() -> {
                    try {
                        start.await();
                        deed.run();
                    } catch (AccountRefused refused) {
                        // the other one was first
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .toList();
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
