package countyplan.contracts;

import countyplan.core.Changing;
import countyplan.core.Document;
import countyplan.core.Faults;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.values.Money;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The register as a CSV file: one line for each contract, columns named in the first.
final class ContractFile {
    private static final List<String> COLUMNS = List.of("contract", "title", "service", "providers", "starts", "ends",
            "amount", "extensions", "extensions used", "notice months", "lead months", "replaces", "state");

    private final Faults faults = new Faults();

    private ContractFile() {
    }

    private record Line(Contract contract, ContractState state) {
    }

    static Asking.Imported load(Asking.Import asked, Changing changing) {
        var lines = new ContractFile().read(new String(asked.file().bytes(), StandardCharsets.UTF_8));
        Map<ContractId, Contracts.Held> there = new HashMap<>();
        Contracts.all(changing).forEach(held -> there.put(held.contract().contract(), held));
        var added = 0;
        var changed = 0;
        for (var line : lines.values()) {
            var it = line.contract();
            var held = there.get(it.contract());
            if (held != null && held.contract().equals(it) && held.state() == line.state()) {
                continue;
            }
            if (held == null || !held.contract().equals(it)) {
                Contracts.write(changing, it);
            }
            if (held == null || held.state() != line.state()) {
                Contracts.write(changing, it.contract(), line.state(), Optional.of("imported"));
            }
            changing.log(Handling.ref(it.contract()), held == null ? null : ContractView.of(held), ContractView.of(
                    new Contracts.Held(it, line.state(), changing.on(), Optional.of("imported"))));
            if (held == null) {
                added++;
            } else {
                changed++;
            }
        }
        var same = lines.size() - added - changed;
        return new Asking.Imported("%d added, %d changed, %d as they were".formatted(added, changed, same), added,
                changed, same);
    }

    private Map<ContractId, Line> read(String text) {
        Map<ContractId, Line> lines = new LinkedHashMap<>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (var record : reader) {
                for (var header : record.getHeader()) {
                    if (!COLUMNS.contains(header) && lines.isEmpty() && faults.none()) {
                        faults.add("line 1", header, "one of " + String.join(", ", COLUMNS));
                    }
                }
                var line = line(record);
                if (line != null && lines.put(line.contract().contract(), line) != null) {
                    fault(record, "contract", line.contract().contract().value(), "every contract once");
                }
            }
        } catch (CsvParseException e) {
            throw Refused.invalid("not-csv", "The file cannot be read as CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faults.refuse("faulty-file", faults.list().size() + " things in the file need mending; nothing was loaded");
        return lines;
    }

    private Line line(NamedCsvRecord record) {
        var before = faults.list().size();
        var contract = needed(record, "contract", ContractId::of, "a reference in lower case");
        var title = needed(record, "title", text -> text, "what it is called");
        var service = needed(record, "service", text -> text, "what it provides");
        var starts = maybe(record, "starts", LocalDate::parse, "a date such as 2022-11-01");
        var ends = maybe(record, "ends", LocalDate::parse, "a date such as 2022-11-01");
        var amount = maybe(record, "amount", Money::of, "an amount such as 684000");
        var extensions = maybe(record, "extensions",
                text -> Contracts.parts(Optional.of(text)).stream().map(Integer::valueOf).toList(),
                "months parted by semicolons, such as 12;12").orElse(List.of());
        var used = number(record, "extensions used");
        var notice = number(record, "notice months");
        var lead = number(record, "lead months");
        var replaces = maybe(record, "replaces", ContractId::of, "a reference in lower case");
        var state = maybe(record, "state",
                text -> ContractState.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_')),
                "one of " + Arrays.stream(ContractState.values()).map(ContractState::word).toList())
                .orElse(ContractState.PLANNED);
        if (faults.list().size() > before) {
            return null;
        }
        return new Line(new Contract(contract, title, service, Contracts.parts(cell(record, "providers")), starts, ends,
                amount, extensions, used, notice, lead, replaces), state);
    }

    private static Optional<String> cell(NamedCsvRecord record, String column) {
        return record.findField(column).map(String::strip).filter(text -> !text.isEmpty());
    }

    private <T> T needed(NamedCsvRecord record, String column, Function<String, T> read, String expected) {
        var value = maybe(record, column, read, expected);
        if (cell(record, column).isEmpty()) {
            fault(record, column, "", expected);
        }
        return value.orElse(null);
    }

    private <T> Optional<T> maybe(NamedCsvRecord record, String column, Function<String, T> read, String expected) {
        return cell(record, column).flatMap(text -> {
            try {
                return Optional.of(read.apply(text));
            } catch (IllegalArgumentException | DateTimeParseException e) {
                fault(record, column, text, expected);
                return Optional.empty();
            }
        });
    }

    private OptionalInt number(NamedCsvRecord record, String column) {
        return maybe(record, column, Integer::valueOf, "a whole number").map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private void fault(NamedCsvRecord record, String column, String given, String expected) {
        faults.add("line " + record.getStartingLineNumber() + ", column " + column, given, expected);
    }

    static Asking.Exported export(Asking.Export asked, View view) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            for (var held : Contracts.all(view)) {
                var it = held.contract();
                List<Object> values = new ArrayList<>(List.of(it.contract(), it.title(), it.service(), it.providers(),
                        it.starts(), it.ends(), it.amount(), it.extensions(), it.extensionsUsed(), it.noticeMonths(),
                        it.leadMonths(), it.replaces(), held.state().word()));
                csv.writeRecord(values.stream().map(ContractFile::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Asking.Exported(Document.text("text/csv", "contracts.csv", text.toString()));
    }

    static String cell(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(ContractFile::cell).orElse("");
            case OptionalInt optional -> optional.isPresent() ? String.valueOf(optional.getAsInt()) : "";
            case List<?> list -> list.stream().map(ContractFile::cell).collect(Collectors.joining(";"));
            default -> value.toString();
        };
    }
}
