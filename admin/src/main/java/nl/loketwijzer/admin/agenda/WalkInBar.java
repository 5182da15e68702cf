package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.loketwijzer.admin.ui.Notice;
import nl.loketwijzer.domain.booking.Busyness;
import nl.loketwijzer.domain.booking.WalkInReport;
import nl.loketwijzer.domain.booking.WalkInReports;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;

/** One press tells citizens how busy it is at the walk-in of this loket. */
class WalkInBar extends Div {

    private final RadioButtonGroup<Busyness> choices = new RadioButtonGroup<>(text("admin.walkin.title"));
    private final WalkInReports reports;
    private final LoketId loket;

    WalkInBar(WalkInReports reports, Actor actor, LoketId loket) {
        this.reports = reports;
        this.loket = loket;
        choices.setItems(Busyness.values());
        choices.setItemLabelGenerator(busyness -> text("admin.walkin." + busyness));
        choices.setHelperText(text("admin.walkin.hint"));
        refresh();
        choices.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                reports.report(actor, loket, event.getValue());
                Notice.done(text("admin.walkin.saved"));
            }
        });
        add(choices);
    }

    /** What others said meanwhile, and nothing once it counts no more. */
    void refresh() {
        choices.setValue(reports.now(loket).map(WalkInReport::busyness).orElse(null));
    }
}
