package countyplan.shell;

import countyplan.core.Caller;
import countyplan.core.Document;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.host.Answer;
import countyplan.core.host.Call;
import countyplan.core.host.Invoker;
import countyplan.core.render.CommandLine;
import countyplan.core.render.Format;
import countyplan.core.render.Help;
import countyplan.core.render.RefusalText;
import countyplan.core.render.Look;
import countyplan.core.render.Rendering;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Runs commands: words in, answers and messages out.
///
/// A change to a record says which version of it was seen: as typed, else the last one shown in this shell, else the one
/// read for this purpose just before.
final class Commands {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int DONE = 0;

    private final Access access;
    private final Display display;
    private final FilesAtHand files;
    private final Caller caller;
    private final String program;
    private final String server;
    private final SeenVersions seen = new SeenVersions();

    /// @param program what a command starts with where it is typed: `countyplan `, or nothing within the shell itself
    /// @param server the address that HTTP calls are printed with
    Commands(Access access, Display display, FilesAtHand files, Caller caller, String program, String server) {
        this.access = access;
        this.display = display;
        this.files = files;
        this.caller = caller;
        this.program = program;
        this.server = server;
    }

    /// What came of a command.
    ///
    /// @param exit 0 done, 1 refused, 2 unusable words
    /// @param stale the record that has changed since it was seen, if that is why it was refused
    record Outcome(int exit, Optional<Stale> stale) {
        Outcome(int exit) {
            this(exit, Optional.empty());
        }
    }

    /// A record that has changed since it was seen.
    ///
    /// @param reading the operation that shows it
    record Stale(Ref record, Entry reading, JsonObject arguments) {}

    /// Runs one command.
    ///
    /// @throws IOException if the answer could not be shown
    Outcome run(CommonOptions options) throws IOException {
        if (!options.faults().isEmpty()) {
            return refuse(
                    new Refusal(Refusal.Kind.INVALID, "unusable-options", "These options cannot be used as given.",
                            options.faults(), List.of()),
                    Optional.empty());
        }
        var words = options.words();
        if (options.help() || !words.isEmpty() && words.getFirst().equals("help")) {
            return help(words.isEmpty() || !words.getFirst().equals("help") ? words : words.subList(1, words.size()));
        }
        // Asked for one by one: a switch over types takes longer to set up than a whole command to run.
        var read = CommandLine.read(access.catalogue(), words, CommonOptions.ALL);
        if (!(read instanceof CommandLine.Asked asked)) {
            var unusable = (CommandLine.Unusable) read;
            return refuse(unusable.refusal(), unusable.entry());
        }
        try {
            return options.showHttp() ? http(asked) : ask(asked, options);
        } catch (Refused refused) {
            return refuse(refused.refusal(), Optional.of(asked.entry()));
        }
    }

    /// Runs a line typed in the shell itself; one without words does nothing.
    ///
    /// @throws IOException if the answer could not be shown
    Outcome run(TypedLine line) throws IOException {
        if (!line.closed()) {
            return refuse(invalid("open-quotation", "A quotation mark is not closed. Put another at the end."),
                    Optional.empty());
        }
        if (line.words().isEmpty()) {
            return new Outcome(DONE);
        }
        var options = CommonOptions.of(line.texts());
        if (options.ofProgram()) {
            return refuse(invalid("option-of-the-program",
                    "That option belongs to the program: give it when you start countyplan."), Optional.empty());
        }
        return run(options);
    }

    /// Shows a record that has changed, so that its new version has been seen.
    Outcome show(Stale stale) throws IOException {
        var call = new Call(stale.reading().name(), stale.arguments(), caller);
        if (access.reading().invoke(call) instanceof Answer.Done done) {
            saw(stale.reading(), stale.arguments(), done);
            display.show(out -> Rendering.write(display.usual(), done, stale.reading(), display.look(), out));
        }
        return new Outcome(DONE);
    }

    private Outcome help(List<String> words) throws IOException {
        var own = program.isEmpty() || !words.isEmpty()
                ? OwnCommands.beside(access.catalogue(), words, program.isEmpty()) : OwnCommands.OF_PROGRAM;
        var help = new Help(access.catalogue(), own, program);
        var text = new StringBuilder();
        var unknown = help.write(words, display.look(), text);
        if (unknown.isPresent()) {
            return refuse(unknown.get(), Optional.empty());
        }
        display.show(out -> out.append(text));
        return new Outcome(DONE);
    }

    private Outcome http(CommandLine.Asked asked) throws IOException {
        var entry = asked.entry();
        var arguments = entry.kind() == Operation.Kind.CHANGE
                ? withVersion(entry, asked.arguments(), access.reading()) : asked.arguments();
        var call = HttpCall.of(entry, arguments, files.read(asked.files()));
        var needsToken = Envelope.writes(entry) || !entry.roles().contains(Caller.READER);
        display.show(out -> out.append(call.text(server, needsToken)));
        return new Outcome(DONE);
    }

    private Outcome ask(CommandLine.Asked asked, CommonOptions options) throws IOException {
        var entry = asked.entry();
        var output = asked.output().or(options::output);
        if (output.isPresent()) {
            files.checkFree(output.get(), options.overwrite());
        } else if (!entry.answersDocument() && display.isForEyes()
                && options.format().filter(format -> !format.isText()).isPresent()) {
            throw Refused.invalid("file-needed",
                    "A workbook is of a kind that a terminal cannot show. Name a file to write "
                            + "it to with --output, such as --output " + entry.name().replace(' ', '-') + ".xlsx.");
        }
        var documents = files.read(asked.files());
        var invoker = Envelope.writes(entry) ? access.writing() : access.reading();
        var arguments = withVersion(entry, asked.arguments(), invoker);
        Answer answer;
        try (var working = display.working(entry.name())) {
            answer = invoker.invoke(new Call(entry.name(), arguments, documents, caller, working));
        }
        return answer instanceof Answer.Done done ? done(asked, options, done)
                : refuse(((Answer.Refusing) answer).refusal(), entry, arguments);
    }

    private Outcome done(CommandLine.Asked asked, CommonOptions options, Answer.Done done) throws IOException {
        var entry = asked.entry();
        var format = options.formatOrOfOutput().orElse(display.usual());
        var output = asked.output().or(options::output);
        saw(entry, asked.arguments(), done);
        if (done.document().isPresent() || output.isPresent() || !format.isText()) {
            var look = display.look();
            var plain = new Look(look.width(), false, look.indented(), look.web());
            deliver(Rendering.file(format, done, entry, plain), output, options.overwrite());
        } else {
            display.show(out -> Rendering.write(format, done, entry, display.look(), out));
        }
        Rendering.aside(format, done, entry).forEach(display::tell);
        tellOfChange(asked, format, done, options);
        return new Outcome(DONE);
    }

    private void deliver(Document document, Optional<String> output, boolean overwrite) throws IOException {
        if (output.isPresent()) {
            var path = files.write(output.get(), document, overwrite);
            display.tell("Written to " + path + ".");
        } else if (display.isForEyes() && !isText(document)) {
            throw Refused.invalid("file-needed", "The answer is a file of a kind that a terminal cannot show ("
                    + document.mediaType() + "). Name a file to write it to, such as --output " + document.name()
                    + ".");
        } else {
            display.pass(document.bytes());
        }
    }

    private void tellOfChange(CommandLine.Asked asked, Format format, Answer.Done done, CommonOptions options) {
        if (!Envelope.writes(asked.entry())) {
            return;
        }
        var token = done.body().getString(Envelope.TOKEN, "");
        if (done.body().getBoolean(Envelope.DRY_RUN, false)) {
            if (!token.isEmpty()) {
                display.tell("To make exactly this change: " + program + applying(options.given(), token));
            }
        } else if (format == Format.JSON || format == Format.CSV || format == Format.XLSX
                || done.document().isPresent() || options.output().isPresent()) {
            // The other formats say it themselves.
            display.tell(done.change().isPresent() ? "Kept as change " + done.change().getAsLong() + "."
                    : "Nothing had to change.");
        }
    }

    /// The same words with a dry run's token in its place.
    static String applying(List<String> words, String token) {
        List<String> applying = new ArrayList<>();
        for (var word : words) {
            if (!word.equals("--dry-run") && !word.startsWith("--dry-run=")) {
                applying.add(TypedLine.typed(word));
            }
        }
        var end = applying.indexOf("--");
        applying.addAll(end < 0 ? applying.size() : end, List.of("--token", token));
        return String.join(" ", applying);
    }

    private JsonObject withVersion(Entry entry, JsonObject arguments, Invoker invoker) {
        var target = target(entry, arguments);
        if (entry.kind() != Operation.Kind.CHANGE || target.isEmpty() || arguments.containsKey(Envelope.IF_VERSION)) {
            return arguments;
        }
        var version = seen.of(target.get());
        if (version.isEmpty()) {
            version = read(entry, arguments, invoker);
        }
        return version.isEmpty() ? arguments
                : JSON.createObjectBuilder(arguments)
                        .add(Envelope.IF_VERSION, Long.toString(version.getAsLong())).build();
    }

    private OptionalLong read(Entry changing, JsonObject arguments, Invoker invoker) {
        var reading = reading(changing);
        if (reading.isEmpty()) {
            return OptionalLong.empty();
        }
        var only = JSON.createObjectBuilder(addressing(reading.get(), arguments));
        if (reading.get().rows().isPresent()) {
            only.add(Envelope.LIMIT, "1");
        }
        var call = new Call(reading.get().name(), only.build(), caller);
        // Where it cannot be read, the change itself is refused with the better reason.
        return invoker.invoke(call) instanceof Answer.Done done ? done.version() : OptionalLong.empty();
    }

    /// The operation that shows the record that another is about.
    private Optional<Entry> reading(Entry changing) {
        var record = changing.path().substring(0, changing.path().lastIndexOf('}') + 1);
        return access.catalogue().entries().stream()
                .filter(entry -> entry.kind() == Operation.Kind.READ && entry.path().equals(record))
                .findFirst();
    }

    /// The arguments that are the record's address.
    private static JsonObject addressing(Entry reading, JsonObject arguments) {
        var own = JSON.createObjectBuilder();
        reading.pathParameters().forEach(name -> own.add(name, text(arguments, name)));
        return own.build();
    }

    private void saw(Entry entry, JsonObject arguments, Answer.Done done) {
        if (done.version().isPresent() && !arguments.containsKey(Envelope.KNOWN_AT)) {
            target(entry, arguments).ifPresent(record -> seen.saw(record, done.version().getAsLong()));
        }
    }

    private static Optional<Ref> target(Entry entry, JsonObject arguments) {
        try {
            return entry.target(name -> text(arguments, name));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String text(JsonObject arguments, String name) {
        var value = arguments.get(name);
        return value instanceof JsonString text ? text.getString() : value == null ? "" : value.toString();
    }

    private Outcome refuse(Refusal refusal, Entry entry, JsonObject arguments) {
        var outcome = refuse(refusal, Optional.of(entry));
        var target = target(entry, arguments);
        var reading = reading(entry);
        return refusal.kind() == Refusal.Kind.STALE && target.isPresent() && reading.isPresent()
                ? new Outcome(outcome.exit(), Optional.of(
                        new Stale(target.get(), reading.get(), addressing(reading.get(), arguments))))
                : outcome;
    }

    private Outcome refuse(Refusal refusal, Optional<Entry> entry) {
        display.tell(out -> RefusalText.write(refusal, entry, display.messageLook(), out));
        return new Outcome(refusal.kind().exit());
    }

    private static Refusal invalid(String code, String sentence) {
        return new Refusal(Refusal.Kind.INVALID, code, sentence, List.of(), List.of());
    }

    private static boolean isText(Document document) {
        return document.mediaType().startsWith("text/") || document.mediaType().startsWith("application/json");
    }
}
