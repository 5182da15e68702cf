package nl.loketwijzer.admin.ui;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One file of this computer, up to a size. It is kept until another one comes or the screen is left. */
public class FileUpload extends Div {

    private static final int MEGABYTE = 1024 * 1024;

    private final long most;
    private final Consumer<Path> received;
    private final Upload upload;
    private final Paragraph problem = new Paragraph();
    private @Nullable Path kept;

    /**
     * @param label of the button
     * @param most bytes
     * @param types what the computer may offer, {@code .csv}
     * @param received gets the file; it may be read until the screen is left
     */
    public FileUpload(String label, int most, String[] types, Consumer<Path> received) {
        this.most = most;
        this.received = received;
        this.upload = new Upload(this::take);
        Button choose = new Button(label);
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.setMaxFileSize(most);
        upload.setAcceptedFileTypes(types);
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> say(event.getErrorMessage()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        problem.addClassName("ad-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(upload, problem);
    }

    /** Says why the file that came last is of no use. */
    public void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }

    private String tooLarge() {
        return text("admin.upload.tooLarge", Map.of("most", most / MEGABYTE));
    }

    /** Not more than the most is read, whatever the browser says of the size. */
    private void take(UploadEvent event) throws IOException {
        Path file = Files.createTempFile("upload-", ".tmp");
        try (InputStream in = event.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            long left = most + 1;
            byte[] part = new byte[64 * 1024];
            for (int read = in.read(part); read >= 0 && left > 0; read = in.read(part)) {
                out.write(part, 0, (int) Math.min(read, left));
                left -= read;
            }
        }
        event.getUI().access(() -> arrived(file));
    }

    private void arrived(Path file) {
        forget();
        problem.setVisible(false);
        kept = file;
        if (size(file) > most) {
            say(tooLarge());
        } else {
            received.accept(file);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forget() {
        Path file = kept;
        kept = null;
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }

    private UploadI18N words() {
        String failed = text("admin.upload.failed");
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooLarge())
                        .setIncorrectFileType(text("admin.upload.type"))
                        .setTooManyFiles(text("admin.upload.one")))
                .setFile(new UploadI18N.File()
                        .setRemove(text("admin.remove"))
                        .setRetry(text("admin.upload.again"))
                        .setStart(text("admin.upload.again")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(text("admin.upload.busy"))
                                .setProcessing(text("admin.upload.busy"))
                                .setStalled(text("admin.upload.busy"))
                                .setHeld(text("admin.upload.busy")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown(text("admin.upload.busy")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)
                                .setFileTooLarge(tooLarge())));
    }
}
