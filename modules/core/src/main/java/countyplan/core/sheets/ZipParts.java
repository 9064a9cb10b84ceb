package countyplan.core.sheets;

import countyplan.core.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of a zip file in memory, found by its directory (APPNOTE 4.3.12) and unpacked within limits, so that a small
/// file cannot swell to fill the memory.
final class ZipParts {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int ENCRYPTED = 1;
    private static final int MOST_PARTS = 2_000;
    /// All parts together, unpacked: some hundred thousand rows of twenty columns.
    private static final long MOST_BYTES = 256L << 20;
    private static final LocalDateTime UNDATED = LocalDateTime.of(1980, 1, 1, 0, 0);
    /// Between a formula and what it comes to, which the library that writes workbooks has no place for.
    static final char COMES_TO = '\uE000';
    private static final Pattern FORMULA = Pattern.compile("<f>([^<]*)" + COMES_TO + "([^<]*)</f>");
    private static final Pattern CREATED = Pattern.compile("<dcterms:created.*?</dcterms:created>");

    private final ByteBuffer bytes;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private long left = MOST_BYTES;

    /// Where a part is.
    private record Place(int local, int packed, int method) {
    }

    private ZipParts(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// @throws Refused if it is no sound zip file
    static ZipParts of(byte[] bytes) {
        var parts = new ZipParts(bytes);
        try {
            parts.directory();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw damaged();
        }
        return parts;
    }

    private void directory() {
        var end = end();
        var count = bytes.getShort(end + 10) & 0xFFFF;
        var at = bytes.getInt(end + 16);
        if (count > MOST_PARTS) {
            throw tooLarge();
        }
        for (var i = 0; i < count; i++) {
            if (bytes.getInt(at) != ENTRY) {
                throw damaged();
            }
            if ((bytes.getShort(at + 8) & ENCRYPTED) != 0) {
                throw Refused.invalid("locked-workbook",
                        "The workbook is locked with a password. Save it without one and import that file.");
            }
            var nameLength = bytes.getShort(at + 28) & 0xFFFF;
            var name = new byte[nameLength];
            bytes.get(at + 46, name);
            places.put(new String(name, StandardCharsets.UTF_8),
                    new Place(bytes.getInt(at + 42), bytes.getInt(at + 20), bytes.getShort(at + 10)));
            at += 46 + nameLength + (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
        }
    }

    private int end() {
        for (var at = bytes.limit() - END_LENGTH; at >= 0
                && at >= bytes.limit() - END_LENGTH - LONGEST_COMMENT; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw damaged();
    }

    /// The part of that name, unpacked.
    ///
    /// @throws Refused if it cannot be, or all that was asked for together is too large
    Optional<byte[]> part(String name) {
        var place = places.get(name);
        if (place == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(unpacked(place));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException e) {
            throw damaged();
        }
    }

    private byte[] unpacked(Place place) throws DataFormatException {
        if (bytes.getInt(place.local()) != LOCAL) {
            throw damaged();
        }
        var start = place.local() + 30 + (bytes.getShort(place.local() + 26) & 0xFFFF)
                + (bytes.getShort(place.local() + 28) & 0xFFFF);
        if (place.packed() < 0 || start < 0 || start + place.packed() > bytes.limit()) {
            throw damaged();
        }
        if (place.method() == ZipEntry.STORED) {
            var stored = new byte[place.packed()];
            bytes.get(start, stored);
            take(stored.length);
            return stored;
        }
        if (place.method() != ZipEntry.DEFLATED) {
            throw damaged();
        }
        var inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.array(), start, place.packed());
            var out = new ByteArrayOutputStream(Math.max(1_024, place.packed()));
            var buffer = new byte[1 << 16];
            while (!inflater.finished()) {
                var read = inflater.inflate(buffer);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw damaged();
                }
                take(read);
                out.write(buffer, 0, read);
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }

    private void take(int read) {
        left -= read;
        if (left < 0) {
            throw tooLarge();
        }
    }

    /// The same file with what its formulas come to, and without the day and time at which it was made, which nobody needs and
    /// which make no two files alike.
    byte[] finished() throws IOException {
        var out = new ByteArrayOutputStream(bytes.limit());
        left = Long.MAX_VALUE;
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.DEFAULT_COMPRESSION);
            for (var name : places.keySet()) {
                var entry = new ZipEntry(name);
                entry.setTimeLocal(UNDATED);
                zip.putNextEntry(entry);
                var part = part(name).orElseThrow();
                zip.write(name.equals("docProps/core.xml") ? undated(part)
                        : name.startsWith("xl/worksheets/") ? worked(part) : part);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] undated(byte[] properties) {
        return CREATED.matcher(new String(properties, StandardCharsets.UTF_8)).replaceAll("")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// A formula with what it comes to beside it.
    private static byte[] worked(byte[] sheet) {
        var text = new String(sheet, StandardCharsets.UTF_8);
        return text.indexOf(COMES_TO) < 0 ? sheet
                : FORMULA.matcher(text).replaceAll("<f>$1</f><v>$2</v>").getBytes(StandardCharsets.UTF_8);
    }

    private static Refused tooLarge() {
        return Refused.invalid("too-large", "The workbook holds more than can be read at once. Take out what is not "
                + "needed, or part it into several files.");
    }

    static Refused damaged() {
        return Refused.invalid("not-a-workbook",
                "The file is no sound workbook. Open it in a spreadsheet program, save "
                        + "it as \"Excel Workbook (.xlsx)\" and import that file.");
    }
}
