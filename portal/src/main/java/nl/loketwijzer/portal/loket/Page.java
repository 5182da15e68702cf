package nl.loketwijzer.portal.loket;

import nl.loketwijzer.portal.frame.Screen;

/** A screen that stands in for {@link LoketsScreen} and shares its address, so it is no screen of its own. */
abstract class Page implements Screen {

    @Override
    public final String path() {
        return LoketNavigation.ALL;
    }
}
