package nl.loketwijzer.domain.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A saved change in the database; written once and never changed. */
@Entity
@Table(name = "schedule_edit")
class StoredEdit {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID loketId;
    private LocalDateTime madeAt;
    private String actor;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(columnDefinition = "longtext")
    private @Nullable String was;

    @Column(columnDefinition = "longtext")
    private @Nullable String became;

    @SuppressWarnings("NullAway.Init")
    protected StoredEdit() {}

    /** @param some how it was or how it became */
    StoredEdit(LoketId loket, Instant at, String actor, Kept some, @Nullable Kept was, @Nullable Kept became) {
        this.loketId = loket.value();
        this.madeAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        this.actor = actor;
        this.kind = Kind.of(some);
        this.was = was == null ? null : JSON.writeValueAsString(was);
        this.became = became == null ? null : JSON.writeValueAsString(became);
    }

    /** Whether it still stands is not known here. */
    Edit toEdit() {
        return new Edit(
                id == null ? 0 : id,
                new LoketId(loketId),
                madeAt.toInstant(ZoneOffset.UTC),
                actor,
                kind.read(was),
                kind.read(became),
                false);
    }

    private enum Kind {
        RULE(OpeningRule.class),
        CLOSURE(Closure.class),
        DESK(Desk.class),
        POLICY(BookingPolicy.class);

        private final Class<? extends Kept> type;

        Kind(Class<? extends Kept> type) {
            this.type = type;
        }

        static Kind of(Kept kept) {
            return switch (kept) {
                case OpeningRule rule -> RULE;
                case Closure closure -> CLOSURE;
                case Desk desk -> DESK;
                case BookingPolicy policy -> POLICY;
            };
        }

        @Nullable
        Kept read(@Nullable String json) {
            return json == null ? null : JSON.readValue(json, type);
        }
    }
}
