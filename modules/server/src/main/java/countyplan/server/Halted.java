package countyplan.server;

/** Ends the handling of a request with a problem. */
final class Halted extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Halted(Problem problem) {
        super(problem.refusal().sentence(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
