package nl.loketwijzer.portal.loket;

import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import org.springframework.stereotype.Component;

/** All lokets: letters, the gemeenten of a letter, and each loket's own page. */
@Component
class LoketsScreen implements Screen {

    private final LoketPage page;
    private final LetterList letters;

    LoketsScreen(Lokets lokets, Bookings bookings, FreeTimes times, Instanties instanties) {
        this.page = new LoketPage(lokets, bookings, times, instanties);
        this.letters = new LetterList(lokets);
    }

    @Override
    public String path() {
        return LoketNavigation.ALL;
    }

    @Override
    public Screen standIn(Visit visit) {
        return visit.detail().length() > 1 ? page : letters;
    }

    @Override
    public String title(Visit visit) {
        return standIn(visit).title(visit);
    }

    @Override
    public Journey submit(Fields fields, Visit visit) {
        return standIn(visit).submit(fields, visit);
    }

    @Override
    public String next(Visit visit) {
        return standIn(visit).next(visit);
    }
}
