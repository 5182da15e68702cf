package nl.loketwijzer.domain.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Many people at one moment, each with a thread of their own. */
final class Crowd {

    private static final int PATIENCE_SECONDS = 60;

    private Crowd() {}

    interface Person<T> {
        /** What they got, or null. */
        @Nullable
        T act(int number) throws Exception;
    }

    /** All start at the same moment; gives what those got who got anything. */
    static <T> List<T> atOnce(int people, Person<T> person)
            throws InterruptedException, ExecutionException, TimeoutException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(people)) {
            List<Future<@Nullable T>> results = IntStream.range(0, people)
                    .mapToObj(number -> pool.submit((Callable<@Nullable T>) () -> {
                        start.await();
                        return person.act(number);
                    }))
                    .toList();
            start.countDown();
            List<T> got = new ArrayList<>();
            for (Future<@Nullable T> result : results) {
                T one = result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (one != null) {
                    got.add(one);
                }
            }
            return got;
        }
    }
}
