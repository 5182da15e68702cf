package nl.loketwijzer.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.shared.LoketId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("booking")
class TalkTest {

    private static final DeskId ID = new DeskId(UUID.randomUUID());
    private static final LoketId LOKET = new LoketId(UUID.randomUUID());

    @Test
    void takesAsLongAsWhatItNeeds() {
        assertThat(minutes(1)).isEqualTo(40);
        assertThat(minutes(4)).isEqualTo(40);
        assertThat(minutes(5)).isEqualTo(60);
        assertThat(minutes(1, Need.MORE_TIME)).isEqualTo(60);
        assertThat(minutes(1, Need.INTERPRETER)).isEqualTo(80);
        assertThat(minutes(1, Need.SIGN_LANGUAGE, Need.INTERPRETER)).isEqualTo(80);
        assertThat(minutes(5, Need.MORE_TIME, Need.INTERPRETER)).isEqualTo(160);
        assertThat(minutes(1, Need.CHILD, Need.WHEELCHAIR)).isEqualTo(40);
    }

    @Test
    void aQuietRoomIsNotAtEachDesk() {
        assertThat(desk(Set.of("nl"), false).suits(talk(Need.QUIET_ROOM))).isFalse();
        assertThat(desk(Set.of("nl"), true).suits(talk(Need.QUIET_ROOM))).isTrue();
        assertThat(desk(Set.of("nl"), true).suits(talk())).isTrue();
    }

    @Test
    void aDeskThatSpeaksTheLanguageTakesNoInterpreter() {
        assertThat(desk(Set.of("nl"), false).takesAnInterpreter(talk(Need.INTERPRETER)))
                .isTrue();
        assertThat(desk(Set.of("nl", "ar"), false).takesAnInterpreter(talk(Need.INTERPRETER)))
                .isFalse();
        assertThat(desk(Set.of("nl", "ar"), false).takesAnInterpreter(talk(Need.SIGN_LANGUAGE)))
                .isTrue();
        assertThat(desk(Set.of("nl"), false).takesAnInterpreter(talk())).isFalse();
        Talk dutchScreen = Talk.of(1, Set.of(Need.INTERPRETER), "nl", Audience.EVERYBODY);
        assertThat(desk(Set.of("nl"), false).takesAnInterpreter(dutchScreen)).isTrue();
    }

    @Test
    void aDeskThatDoesNotCallIsNoPlaceForACall() {
        assertThat(desk(Set.of("nl"), false).suits(talk().by(Way.PHONE))).isFalse();
    }

    private static Desk desk(Set<String> languages, boolean quiet) {
        return new Desk(ID, LOKET, "Balie 1", true, languages, Set.of(Way.DESK), quiet);
    }

    private static Talk talk(Need... needs) {
        return Talk.of(1, Set.of(needs), "ar", Audience.EVERYBODY);
    }

    private static long minutes(int instanties, Need... needs) {
        return Talk.of(instanties, Set.of(needs), "ar", Audience.EVERYBODY)
                .length()
                .toMinutes();
    }
}
