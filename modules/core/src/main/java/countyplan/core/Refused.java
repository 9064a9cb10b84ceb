package countyplan.core;

import java.util.List;

/** Carries a {@link Refusal} out of a handler; the invoker makes it the answer, and nothing is kept. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.sentence(), null, false, false);
        this.refusal = refusal;
    }

    /** What is said to the caller. */
    public Refusal refusal() {
        return refusal;
    }

    /** No such record; {@code there} lists what exists. */
    public static Refused notFound(String code, String sentence, List<String> there) {
        return new Refused(new Refusal(Refusal.Kind.NOT_FOUND, code, sentence, List.of(), there));
    }

    /** It collides with what is there. */
    public static Refused conflict(String code, String sentence) {
        return new Refused(new Refusal(Refusal.Kind.CONFLICT, code, sentence, List.of(), List.of()));
    }

    /** One field cannot be used as given. */
    public static Refused invalid(String code, String sentence, Fault... faults) {
        return new Refused(new Refusal(Refusal.Kind.INVALID, code, sentence, List.of(faults), List.of()));
    }
}
