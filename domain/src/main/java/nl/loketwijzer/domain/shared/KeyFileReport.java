package nl.loketwijzer.domain.shared;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells plainly why the start stopped, instead of a stack trace. */
final class KeyFileReport extends AbstractFailureAnalyzer<KeyFileUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable root, KeyFileUnusable cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Check loket.key-file (LOKET_KEY_FILE) and the rights on its folder. Without the old keys,"
                        + " what was stored encrypted cannot be read.",
                cause);
    }
}
