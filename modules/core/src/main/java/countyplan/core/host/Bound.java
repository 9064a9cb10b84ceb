package countyplan.core.host;

import countyplan.core.Operation;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * An operation with its entry in the catalogue and the shapes of its input and output, which are read when first needed.
 */
record Bound(Entry entry, Supplier<? extends Operation<?, ?>> source) {
    private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9-]*( [a-z][a-z0-9-]*)*");
    private static final Pattern ROUTE = Pattern.compile("(GET|POST|PUT|PATCH|DELETE)( [a-z0-9{}A-Z/-]+)?");

    /** Puts the module's id before the operation's name and path. */
    static Bound of(String module, Operation<?, ?> operation) {
        return of(module, new Description.Told(operation), () -> operation);
    }

    /** Likewise, of an operation that is had only when it is needed. */
    static Bound of(String module, Description.Told told, Supplier<? extends Operation<?, ?>> source) {
        String name = module.isEmpty() ? told.name() : module + " " + told.name();
        int space = told.route().indexOf(' ');
        String method = space < 0 ? told.route() : told.route().substring(0, space);
        String tail = space < 0 ? "" : "/" + told.route().substring(space + 1);
        String path = (module.isEmpty() ? "" : "/" + module) + tail;
        return new Bound(
                new Entry(name, module, told.kind(), method, path, told.roles(), () -> signature(source.get()))
                        .forPrograms(told.forPrograms()),
                source);
    }

    Operation<?, ?> operation() {
        return source.get();
    }

    private static Entry.Signature signature(Operation<?, ?> operation) {
        Shape input = input(operation);
        return new Entry.Signature(input.about(), input.fields(), output(operation).fields());
    }

    Shape input() {
        return input(operation());
    }

    Shape output() {
        return output(operation());
    }

    private static Shape input(Operation<?, ?> operation) {
        return operation.taken().map(Shape::of).orElseGet(() -> Shape.of(operation.input()));
    }

    private static Shape output(Operation<?, ?> operation) {
        return operation.answered().map(Shape::of).orElseGet(() -> Shape.of(operation.output()));
    }

    /**
     * Checks what it declares.
     *
     * @throws IllegalArgumentException with a sentence, if the operation is not sound
     */
    void check() {
        require(WORDS.matcher(operation().name()).matches(), entry.name(), "its name must be lower-case words");
        require(ROUTE.matcher(operation().route()).matches(), entry.name(),
                "its route must be like \"GET {plan}/status\"");
        sound(entry);
    }

    private static void sound(Entry entry) {
        String name = entry.name();
        require(!entry.about().isEmpty(), name, "its input record needs an @About sentence");
        require(entry.method().equals("GET") == (entry.kind() == Operation.Kind.READ), name,
                "reads, and only reads, are GET");
        for (String parameter : entry.pathParameters()) {
            Field field = entry.input().stream().filter(each -> each.name().equals(parameter)).findFirst().orElse(null);
            require(
                    field != null && field.required() && !field.many() && field.type().form() != Type.Form.RECORD,
                    name,
                    "{" + parameter + "} in its route must be a required, single component of its input");
            require(!field.personal(), name,
                    "{" + parameter + "} in its route may not be personal: addresses are kept in logs and histories");
        }
        Set<String> reserved = Envelope.reserved();
        for (Field field : entry.input()) {
            require(!reserved.contains(field.name()), name,
                    "its input may not have " + field.name() + ": the envelope brings it");
            require(
                    !field.example().isEmpty() || field.type().form() == Type.Form.RECORD
                            || field.type().form() == Type.Form.DOCUMENT,
                    name,
                    field.name() + " needs an example");
            require(
                    !field.names() || entry.kind() != Operation.Kind.CHANGE && field.required() && !field.many()
                            && !field.personal() && field.type().form() != Type.Form.RECORD
                            && field.type().form() != Type.Form.DOCUMENT
                            && !entry.pathParameters().contains(field.name()),
                    name,
                    field.name() + " names what is added or asked about: that is for a required, single component of an"
                            + " addition or a read, neither personal nor part of the route");
        }
        for (Field field : entry.output()) {
            require(!Envelope.ANSWERED.contains(field.name()), name,
                    "its output may not have " + field.name() + ": the envelope brings it");
        }
        require(entry.output().stream().filter(Field::rows).count() <= 1, name, "its output may have one list of rows");
    }

    private static void require(boolean sound, String name, String sentence) {
        if (!sound) {
            throw new IllegalArgumentException("operation " + name + " is not sound: " + sentence);
        }
    }

    static Catalogue catalogue(List<countyplan.core.catalogue.Part> parts, List<Bound> operations) {
        return new Catalogue(parts, operations.stream().map(Bound::entry).toList());
    }
}
