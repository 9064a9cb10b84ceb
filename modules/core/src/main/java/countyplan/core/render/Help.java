package countyplan.core.render;

import countyplan.core.Caller;
import countyplan.core.Choice;
import countyplan.core.Refusal;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Help for the shell, made of the catalogue: of all, of a module, of a command.
public final class Help {
    private final Catalogue catalogue;
    private final OwnWords own;
    private final String program;

    /// @param program what commands start with where they are typed: `countyplan `, or nothing within the shell itself
    public Help(Catalogue catalogue, OwnWords own, String program) {
        this.catalogue = catalogue;
        this.own = own;
        this.program = program;
    }

    /// Writes the help for some words: none for all there is, a module or the first words of commands for those, a whole
    /// command (what follows it is passed over) for that.
    ///
    /// @return why not, if the words begin no command
    /// @throws IOException as `out` throws
    public Optional<Refusal> write(List<String> words, Look look, Appendable out) throws IOException {
        HelpLines lines = new HelpLines(look, out);
        if (words.isEmpty()) {
            overview(lines);
            return Optional.empty();
        }
        Optional<Entry> entry = catalogue.leading(words);
        int known = entry.map(each -> each.name().split(" ").length).orElse(0);
        for (Choice command : own.commands()) {
            List<String> named = List.of(command.value().split(" "));
            if (named.size() > known && named.equals(words.stream().limit(named.size()).toList())) {
                lines.entries(List.of(List.of(program + command.value(), Words.sentence(command.title()))));
                return Optional.empty();
            }
        }
        if (entry.isPresent()) {
            operation(entry.get(), lines);
            return Optional.empty();
        }
        List<Entry> beneath = beneath(words);
        if (beneath.isEmpty()) {
            return Optional.of(UnknownCommand.refusal(catalogue, words));
        }
        group(words, beneath, lines);
        return Optional.empty();
    }

    private void overview(HelpLines lines) throws IOException {
        lines.usage(program + "COMMAND [WORDS] [OPTIONS]", List.of());
        lines.gap();
        lines.paragraph(
                "A command is the name of a service module and what to ask of it, or one word of those that are "
                        + "the same for all. " + program + "COMMAND --help tells more of each.");
        List<List<String>> modules = new ArrayList<>();
        for (Part part : catalogue.parts()) {
            if (!catalogue.of(part.id()).isEmpty()) {
                modules.add(List.of(part.id(), Words.capital(part.about())));
            }
        }
        lines.section("Service modules", modules);
        Map<String, List<Entry>> words = new LinkedHashMap<>();
        for (Entry entry : catalogue.of("")) {
            if (entry.isForPrograms()) {
                continue;
            }
            words.computeIfAbsent(entry.name().split(" ")[0], none -> new ArrayList<>()).add(entry);
        }
        List<List<String>> core = new ArrayList<>();
        words.forEach((word, entries) -> core.add(List.of(word, of(word, entries))));
        lines.section("For all modules", core);
        List<List<String>> shell = new ArrayList<>();
        for (Choice command : own.commands()) {
            shell.add(List.of(command.value(), Words.capital(command.title())));
        }
        lines.section("The program itself", shell);
        lines.section("Options of every command", options(own.options()));
        lines.examples("Examples", examples());
    }

    /// What a first word stands for: the sentence of its one command, or the words that can follow.
    static String of(String word, List<Entry> entries) {
        if (entries.size() == 1 && entries.getFirst().name().equals(word)) {
            return Words.capital(entries.getFirst().about());
        }
        List<String> rest = new ArrayList<>();
        for (Entry entry : entries) {
            rest.add(entry.name().equals(word) ? word : entry.name().substring(word.length() + 1));
        }
        return RefusalText.joined(rest, " or ");
    }

    private void group(List<String> words, List<Entry> entries, HelpLines lines) throws IOException {
        for (Part part : catalogue.parts()) {
            if (part.id().equals(words.getFirst()) && words.size() == 1) {
                lines.title(part.title());
                lines.paragraph(Words.sentence(part.about()));
                lines.gap();
            }
        }
        lines.usage(program + String.join(" ", words) + " COMMAND [WORDS] [OPTIONS]", List.of());
        List<List<String>> reads = new ArrayList<>();
        List<List<String>> writes = new ArrayList<>();
        int skip = String.join(" ", words).length() + 1;
        List<Kept> kept = Kept.among(entries, skip);
        Set<Entry> told = kept(kept);
        for (Entry entry : entries) {
            if (!told.contains(entry)) {
                (Envelope.writes(entry) ? writes : reads)
                        .add(List.of(entry.name().substring(skip), Words.capital(entry.about())));
            }
        }
        lines.section("To read", reads);
        lines.section("To add and change", writes);
        lines.section("Records, each with the commands that read; those that change",
                kept.stream().map(each -> List.of(each.many(), each.commands(skip))).toList());
        lines.gap();
        lines.paragraph(program + String.join(" ", words) + " COMMAND --help tells more of each.");
    }

    private void operation(Entry entry, HelpLines lines) throws IOException {
        List<Field> mine = new ArrayList<>();
        List<Field> envelope = new ArrayList<>();
        List<String> optional = new ArrayList<>();
        for (Field option : entry.options()) {
            (entry.input().contains(option) ? mine : envelope).add(option);
            if (entry.input().contains(option) && !option.required()) {
                optional.add("[" + Usage.option(option) + "]" + (option.many() ? "..." : ""));
            }
        }
        List<String> parts = new ArrayList<>(Usage.needed(entry));
        parts.set(0, program + entry.name());
        optional.add("...");
        lines.usage(String.join(" ", parts), optional);
        lines.gap();
        lines.paragraph(Words.sentence(entry.about()) + (entry.roles().contains(Caller.READER) ? ""
                : " For callers with the role " + String.join(" or ", entry.roles()) + "."));
        List<List<String>> words = new ArrayList<>();
        for (Field word : entry.positionals()) {
            words.add(List.of(Usage.placeholder(word), about(word)));
        }
        if (entry.answersDocument()) {
            words.add(List.of("FILE", "where to write the answer; to standard output unless said"));
        }
        lines.section("Words", words);
        lines.section("Options", options(mine));
        lines.section(Envelope.writes(entry) ? "Options of every change" : "Options of every question",
                options(envelope));
        lines.section("Options of every command", options(own.options()));
        List<String> examples = new ArrayList<>();
        examples.add(program + ExampleCall.shortest(entry).command());
        String longer = program + ExampleCall.longer(entry).command();
        if (!examples.contains(longer)) {
            examples.add(longer);
        }
        lines.examples("Examples", examples);
        lines.examples("Over HTTP", ExampleCall.shortest(entry).http());
        lines.gap();
        lines.paragraph("Exit codes: 0 done, 1 refused, 2 words that cannot be used.");
    }

    private static List<List<String>> options(List<Field> fields) {
        List<List<String>> options = new ArrayList<>();
        for (Field field : fields) {
            options.add(
                    List.of(Usage.option(field), about(field) + (field.required() ? "; needed" : "")));
        }
        return options;
    }

    /// What a field takes: its sentence, then every value it can have or an example.
    private static String about(Field field) {
        StringBuilder about = new StringBuilder(field.about());
        if (!field.type().allowed().isEmpty()) {
            about.append(": ").append(RefusalText.joined(field.type().allowed(), " or "));
        } else if (!field.example().isEmpty() && !Usage.option(field).equals("--" + field.option())) {
            about.append(", such as ").append(Usage.quoted(field.example()));
        }
        return about.append(field.many() ? "; once for each" : "").toString();
    }

    private List<String> examples() {
        List<String> examples = new ArrayList<>();
        for (Part part : catalogue.parts()) {
            Entry best = null;
            List<Entry> all = catalogue.of(part.id());
            Set<Entry> kept = kept(Kept.among(all, part.id().length() + 1));
            for (Entry entry : kept.size() == all.size() ? all : all.stream().filter(each -> !kept.contains(each))
                    .toList()) {
                // A question about one record with rows says most of what the module is for.
                if (!Envelope.writes(entry) && !entry.answersDocument() && (best == null
                        || entry.rows().isPresent() && entry.pathParameters().size() == 1
                                && best.pathParameters().isEmpty())) {
                    best = entry;
                }
            }
            if (best != null && examples.size() < 3) {
                examples.add(program + ExampleCall.shortest(best).command());
            }
        }
        return examples;
    }

    private static Set<Entry> kept(List<Kept> kept) {
        return kept.stream().flatMap(each -> each.entries().stream()).collect(Collectors.toSet());
    }

    private List<Entry> beneath(List<String> words) {
        String start = String.join(" ", words) + " ";
        List<Entry> beneath = new ArrayList<>();
        for (Entry entry : catalogue.entries()) {
            if (entry.name().startsWith(start)) {
                beneath.add(entry);
            }
        }
        return beneath;
    }
}
