package countyplan.core.host;

import countyplan.core.About;
import countyplan.core.Ref;
import countyplan.core.written.LoggedFields;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What a dry run would have changed. */
@About("what would change")
public record Preview(
        @About(value = "in a sentence", headline = true) String summary,
        @About("give this as token to change exactly this") String token,
        @About(value = "what would change, record by record", rows = true) List<Difference> changes) {

    /** What would happen to one record. */
    public record Difference(
            @About("the record") Ref ref, @About("what would happen to it") String what) {}

    static Preview of(List<LogEntry> entries, String token) {
        String summary = switch (entries.size()) {
            case 0 -> "Nothing would change.";
            case 1 -> "1 record would change; nothing has been kept.";
            default -> entries.size() + " records would change; nothing has been kept.";
        };
        return new Preview(
                summary,
                token,
                entries.stream()
                        .map(entry -> new Difference(entry.ref(),
                                LoggedFields.words(LoggedFields.read(entry.fields()), entry.gone())))
                        .toList());
    }

    /** The same, as the operation itself would say it. */
    Preview saying(String words) {
        return new Preview(words + " Nothing has been kept.", token, changes);
    }

    /** The same entries have the same token, whenever they are made. */
    static String token(String operation, List<LogEntry> entries) {
        StringBuilder all = new StringBuilder(operation);
        for (LogEntry entry : entries) {
            all.append('\n').append(entry.ref()).append(entry.gone()).append(entry.fields());
        }
        return digest(all.toString()).substring(0, 16);
    }

    static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
