package countyplan.core.catalogue;

import countyplan.core.Operation;
import countyplan.core.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One operation in the catalogue. What it takes and answers is read when first asked for: a single command needs that of
 * one operation among hundreds.
 */
public final class Entry {
    private final String name;
    private final String module;
    private final Operation.Kind kind;
    private final String method;
    private final String path;
    private final List<String> roles;
    private final Supplier<Signature> reading;
    private final boolean forPrograms;
    private volatile @Nullable Signature signature;

    /**
     * What an operation takes and answers.
     *
     * @param about what it does, in one sentence
     * @param input its own fields, without the envelope's
     * @param output the answer's fields, without the envelope's
     */
    public record Signature(String about, List<Field> input, List<Field> output) {
        public Signature {
            input = List.copyOf(input);
            output = List.copyOf(output);
        }
    }

    /**
     * @param name module and name: {@code action-plans status}; the words of the shell's command
     * @param module the module's id; empty for the core's own
     * @param kind read, add or change
     * @param method the HTTP method
     * @param path its path template under {@code /api}: {@code /action-plans/{plan}/status}
     * @param roles any of these may ask
     * @param reading reads what it takes and answers; asked once or, by threads at the same time, a little more often
     */
    public Entry(
            String name, String module, Operation.Kind kind, String method, String path, List<String> roles,
            Supplier<Signature> reading) {
        this(name, module, kind, method, path, roles, reading, false);
    }

    private Entry(
            String name, String module, Operation.Kind kind, String method, String path, List<String> roles,
            Supplier<Signature> reading, boolean forPrograms) {
        this.name = name;
        this.module = module;
        this.kind = kind;
        this.method = method;
        this.path = path;
        this.roles = List.copyOf(roles);
        this.reading = reading;
        this.forPrograms = forPrograms;
    }

    /** Of a signature that is already known. */
    public Entry(
            String name, String module, Operation.Kind kind, String method, String path, String about,
            List<Field> input, List<Field> output, List<String> roles) {
        this(name, module, kind, method, path, roles, () -> {
            throw new IllegalStateException("its signature is known");
        });
        this.signature = new Signature(about, input, output);
    }

    /** The same, if it is for programs only. */
    public Entry forPrograms(boolean only) {
        Entry entry = new Entry(name, module, kind, method, path, roles, reading, only);
        entry.signature = signature;
        return entry;
    }

    private Signature signature() {
        Signature read = signature;
        if (read == null) {
            read = reading.get();
            signature = read;
        }
        return read;
    }

    public String name() {
        return name;
    }

    /** The id of its module; empty for the core's own. */
    public String module() {
        return module;
    }

    public Operation.Kind kind() {
        return kind;
    }

    public String method() {
        return method;
    }

    /** Its path template under {@code /api}: {@code /action-plans/{plan}/status}. */
    public String path() {
        return path;
    }

    /** What it does, in one sentence. */
    public String about() {
        return signature().about();
    }

    /** Its own fields, without the envelope's. */
    public List<Field> input() {
        return signature().input();
    }

    /** The answer's fields, without the envelope's. */
    public List<Field> output() {
        return signature().output();
    }

    /** Any of these may ask. */
    public List<String> roles() {
        return roles;
    }

    /** Whether only programs ask it, such as the shell for completion; lists of commands for people leave it out. */
    public boolean isForPrograms() {
        return forPrograms;
    }

    /** The fields that every operation of the kind takes besides its own. */
    public List<Field> envelope() {
        return Envelope.of(this);
    }

    /** The names in the path's braces, in order. */
    public List<String> pathParameters() {
        List<String> names = new ArrayList<>();
        for (String segment : path.split("/")) {
            if (segment.startsWith("{")) {
                names.add(segment.substring(1, segment.length() - 1));
            }
        }
        return names;
    }

    /** The fields that are words after the command in the shell: the path's, what names the new or is asked about, then documents. */
    public List<Field> positionals() {
        List<Field> words = new ArrayList<>();
        for (String name : pathParameters()) {
            words.add(field(name).orElseThrow());
        }
        for (Field field : input()) {
            if (field.names()) {
                words.add(field);
            }
        }
        for (Field field : input()) {
            if (field.type().form() == Type.Form.DOCUMENT) {
                words.add(field);
            }
        }
        return words;
    }

    /** The fields that are options in the shell, its own first. */
    public List<Field> options() {
        // By name: what records compare by cannot be kept in a start-up cache.
        List<String> words = positionals().stream().map(Field::name).toList();
        List<Field> options = new ArrayList<>(
                input().stream().filter(field -> !words.contains(field.name())).toList());
        options.addAll(envelope());
        return options;
    }

    /** An input of the operation or its envelope by name. */
    public Optional<Field> field(String name) {
        for (Field field : input()) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return envelope().stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The output's list of rows, if it has one. */
    public Optional<Field> rows() {
        return output().stream().filter(Field::rows).findFirst();
    }

    /** Whether the answer is a file. */
    public boolean answersDocument() {
        return output().size() == 1 && output().getFirst().type().form() == Type.Form.DOCUMENT;
    }

    /** Whether the path is that of one record, so that the answer is the record itself and carries its version. */
    public boolean isOfRecord() {
        return path.endsWith("}");
    }

    /** The record it is about: its path up to the last parameter, filled in; empty if it is about none. */
    public Optional<Ref> target(Function<String, String> argument) {
        int last = path.lastIndexOf('}');
        return last < 0 ? Optional.empty() : Optional.of(Ref.of(filled(path.substring(1, last + 1), argument)));
    }

    /** The path with arguments for parameters. */
    public String filledPath(Function<String, String> argument) {
        return filled(path, argument);
    }

    private static String filled(String template, Function<String, String> argument) {
        String filled = template;
        int open = filled.indexOf('{');
        while (open >= 0) {
            int close = filled.indexOf('}', open);
            String value = argument.apply(filled.substring(open + 1, close));
            filled = filled.substring(0, open) + value + filled.substring(close + 1);
            open = filled.indexOf('{', open + value.length());
        }
        return filled;
    }
}
