package nl.loketwijzer.admin.staff;

import static java.util.stream.Collectors.joining;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.Member;
import nl.loketwijzer.domain.staff.Member.State;

/** What the list says of somebody. */
final class MemberCells {

    private MemberCells() {}

    static Div who(Member member) {
        Span below = new Span(
                Objects.requireNonNullElseGet(member.username(), () -> Objects.requireNonNullElse(member.email(), "")));
        below.addClassNames("ad-muted", "ad-small");
        Div lines = new Div(new Span(member.name()), below);
        lines.addClassName("ad-lines");
        return lines;
    }

    static String roles(Member member) {
        return member.roles().stream()
                .sorted()
                .map(role -> text("admin.role." + role.name()))
                .collect(joining(", "));
    }

    static String lokets(Member member, Function<LoketId, String> loketName) {
        if (member.roles().contains(Role.ADMINISTRATOR)) {
            return text("admin.staff.lokets.all");
        }
        List<String> names = member.lokets().stream().map(loketName).sorted().toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        return text("admin.staff.lokets.more", Map.of("first", names.getFirst(), "count", names.size() - 1));
    }

    static String state(Member member) {
        boolean over = member.state() == State.INVITED && member.linkUntil() == null;
        return text(
                over
                        ? "admin.staff.state.over"
                        : "admin.staff.state." + member.state().name());
    }
}
