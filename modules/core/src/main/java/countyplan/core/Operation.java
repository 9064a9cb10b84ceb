package countyplan.core;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be asked, declared once and shown by every front end.
 *
 * <p>Name and route are without the module's id, which the core puts before both: {@code status} of {@code
 * action-plans} is asked as {@code countyplan action-plans status PLAN} and {@code GET /api/action-plans/{plan}/status}.
 * The parameters of the route are components of the input of the same names, and the words that follow the command. The
 * record that an operation is about is its path up to the last parameter.
 *
 * @param <I> the input: a public record in an exported package, each component with {@link About}
 * @param <O> the output: likewise
 */
public final class Operation<I extends Record, O extends Record> {
    /** Reads nothing but a view. */
    @FunctionalInterface
    public interface Reading<I, O> {
        O answer(I input, View view);
    }

    /** Changes records in one transaction. */
    @FunctionalInterface
    public interface Writing<I, O> {
        O answer(I input, Changing changing);
    }

    /** What sort of asking it is. */
    public enum Kind {
        /** Changes nothing; takes a standpoint: as at, known at. */
        READ,
        /** Adds something new; needs no version. */
        ADD,
        /** Changes a record; names the version seen. */
        CHANGE
    }

    private final Kind kind;
    private final String name;
    private final String route;
    private final Class<I> input;
    private final Class<O> output;
    private final @Nullable Reading<I, O> reading;
    private final @Nullable Writing<I, O> writing;
    private final List<String> roles;
    private final @Nullable Supplier<Fields> taking;
    private final @Nullable Supplier<Fields> answering;
    private final boolean previewed;
    private final boolean limited;
    private final boolean forPrograms;

    private Operation(Kind kind, String name, String route, Class<I> input, Class<O> output,
            @Nullable Reading<I, O> reading, @Nullable Writing<I, O> writing, List<String> roles,
            @Nullable Supplier<Fields> taking, @Nullable Supplier<Fields> answering, boolean previewed,
            boolean limited, boolean forPrograms) {
        this.kind = kind;
        this.name = name;
        this.route = route;
        this.input = input;
        this.output = output;
        this.reading = reading;
        this.writing = writing;
        this.roles = roles;
        this.taking = taking;
        this.answering = answering;
        this.previewed = previewed;
        this.limited = limited;
        this.forPrograms = forPrograms;
    }

    private Operation(Kind kind, String name, String route, Class<I> input, Class<O> output,
            @Nullable Reading<I, O> reading, @Nullable Writing<I, O> writing, String role) {
        this(kind, name, route, input, output, reading, writing, List.of(role), null, null, false, false, false);
    }

    /**
     * A read.
     *
     * @param name one or more plain words: {@code status}
     * @param route method and path: {@code GET {plan}/status}; {@code GET} alone for the module's own path
     */
    public static <I extends Record, O extends Record> Operation<I, O> read(
            String name, String route, Class<I> input, Class<O> output, Reading<I, O> handler) {
        return new Operation<>(Kind.READ, name, route, input, output, handler, null, Caller.READER);
    }

    /** Something new; parameters as for {@link #read}. */
    public static <I extends Record, O extends Record> Operation<I, O> add(
            String name, String route, Class<I> input, Class<O> output, Writing<I, O> handler) {
        return new Operation<>(Kind.ADD, name, route, input, output, null, handler, Caller.OFFICER);
    }

    /** A change to a record that is there; parameters as for {@link #read}. */
    public static <I extends Record, O extends Record> Operation<I, O> change(
            String name, String route, Class<I> input, Class<O> output, Writing<I, O> handler) {
        return new Operation<>(Kind.CHANGE, name, route, input, output, null, handler, Caller.OFFICER);
    }

    /** The same operation, for callers with one of these roles only. */
    public Operation<I, O> only(String... anyOf) {
        return new Operation<>(kind, name, route, input, output, reading, writing, List.of(anyOf), taking, answering,
                previewed, limited, forPrograms);
    }

    /** The same operation, whose input is {@link Values} of these fields. */
    public Operation<I, O> taking(Supplier<Fields> fields) {
        return new Operation<>(kind, name, route, input, output, reading, writing, roles, fields, answering, previewed,
                limited, forPrograms);
    }

    /** The same operation, whose output is {@link Values} of these fields. */
    public Operation<I, O> answering(Supplier<Fields> fields) {
        return new Operation<>(kind, name, route, input, output, reading, writing, roles, taking, fields, previewed,
                limited, forPrograms);
    }

    /** The same operation, which is only done with the token of a dry run; for what changes many records at once. */
    public Operation<I, O> previewed() {
        return new Operation<>(kind, name, route, input, output, reading, writing, roles, taking, answering, true,
                limited, forPrograms);
    }

    /**
     * The same operation, answering callers too who are limited to the records of one organisation or district: it
     * keeps to those, by {@link Facts#mine} in every statement that it reads with. All other operations refuse such
     * callers.
     */
    public Operation<I, O> limited() {
        return new Operation<>(kind, name, route, input, output, reading, writing, roles, taking, answering, previewed,
                true, forPrograms);
    }

    /**
     * The same operation, which only programs ask, such as a shell for completion: lists of commands for people leave it
     * out.
     */
    public Operation<I, O> forPrograms() {
        return new Operation<>(kind, name, route, input, output, reading, writing, roles, taking, answering, previewed,
                limited, true);
    }

    /** Runs a read. */
    public O read(I given, View view) {
        return Objects.requireNonNull(reading, "not a read").answer(given, view);
    }

    /** Runs an addition or a change. */
    public O write(I given, Changing changing) {
        return Objects.requireNonNull(writing, "a read").answer(given, changing);
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String route() {
        return route;
    }

    public Class<I> input() {
        return input;
    }

    public Class<O> output() {
        return output;
    }

    /** The fields of the input, where it is no record of its own. */
    public Optional<Fields> taken() {
        return Optional.ofNullable(taking).map(Supplier::get);
    }

    /** The fields of the output, where it is no record of its own. */
    public Optional<Fields> answered() {
        return Optional.ofNullable(answering).map(Supplier::get);
    }

    /** Whether it needs the token of a dry run. */
    public boolean isPreviewed() {
        return previewed;
    }

    /** Whether only programs ask it; see {@link #forPrograms}. */
    public boolean isForPrograms() {
        return forPrograms;
    }

    public List<String> roles() {
        return roles;
    }

    /** Whether it answers limited callers; see {@link #limited}. */
    public boolean takesLimited() {
        return limited;
    }
}
