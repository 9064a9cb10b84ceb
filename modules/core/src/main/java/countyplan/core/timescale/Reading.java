package countyplan.core.timescale;

import java.util.Optional;

/** What words were understood to mean, before it is joined to the words themselves. */
record Reading(TimescaleKind kind, Optional<Span> span, boolean provisional, Optional<String> awaits,
        Optional<String> length, Optional<String> doubt) {

    static Reading of(Span span) {
        return new Reading(span.kind(), Optional.of(span), false, Optional.empty(), Optional.empty(), span.doubt());
    }

    /** Without any day: open, recurring or not stated. */
    static Reading without(TimescaleKind kind) {
        return new Reading(kind, Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Reading awaits(String event, Optional<String> length) {
        return new Reading(TimescaleKind.AWAITS, Optional.empty(), false, Optional.of(event), length,
                Optional.empty());
    }

    static Reading notUnderstood(String doubt) {
        return new Reading(TimescaleKind.NOT_UNDERSTOOD, Optional.empty(), false, Optional.empty(), Optional.empty(),
                Optional.of(doubt));
    }

    Reading as(TimescaleKind other) {
        return new Reading(other, span, provisional, awaits, length, doubt);
    }

    Reading asProvisional() {
        return new Reading(kind, span, true, awaits, length, doubt);
    }

    Reading subjectTo(String event) {
        return new Reading(kind, span, true, Optional.of(event), length, doubt);
    }

    boolean is(TimescaleKind other) {
        return kind == other;
    }

    Timescale of(String written) {
        Optional<String> edtf = switch (kind) {
            case OPEN -> Optional.of("../..");
            case RECURRING -> span.map(some -> some.edtf(provisional)).or(() -> Optional.of("../.."));
            default -> span.map(some -> some.edtf(provisional));
        };
        return new Timescale(written, kind, span.flatMap(Span::begin).map(Edge::day),
                span.flatMap(Span::end).map(Edge::day), provisional, awaits, length, edtf, doubt);
    }
}
