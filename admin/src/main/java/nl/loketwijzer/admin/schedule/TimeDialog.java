package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.loketwijzer.admin.ui.Moments;
import nl.loketwijzer.domain.booking.Displaced;
import nl.loketwijzer.domain.booking.FreeTime;
import nl.loketwijzer.domain.shared.LoketId;

/** Another time for one person, or none: then they are asked to choose one themselves. */
class TimeDialog extends Dialog {

    TimeDialog(
            Displaced person, List<FreeTime> times, Function<LoketId, String> loketName, Consumer<Displaced> chosen) {
        setHeaderTitle(
                text("admin.rearrange.other.of", Map.of("name", person.entry().name())));
        RadioButtonGroup<Displaced> group = new RadioButtonGroup<>(text("admin.rearrange.column.now"));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        List<Displaced> choices = Stream.concat(times.stream().map(person::getting), Stream.of(person.getting(null)))
                .toList();
        group.setItems(choices);
        group.setItemLabelGenerator(choice -> label(choice, loketName));
        choices.stream().filter(person::equals).findFirst().ifPresent(group::setValue);
        add(group);
        Button choose = new Button(text("admin.rearrange.choose"), event -> {
            Optional.ofNullable(group.getValue()).ifPresent(chosen);
            close();
        });
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("admin.cancel"), event -> close()), choose);
    }

    private static String label(Displaced choice, Function<LoketId, String> loketName) {
        return Optional.ofNullable(choice.instead())
                .map(time -> Moments.instead(time.slot(), choice.entry().slot(), loketName))
                .orElseGet(() -> text("admin.rearrange.none"));
    }
}
