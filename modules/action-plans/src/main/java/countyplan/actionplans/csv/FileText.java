package countyplan.actionplans.csv;

import countyplan.core.Document;
import countyplan.core.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The text of a file that should be CSV in UTF-8; what is something else is refused with a way out.
final class FileText {

    private static final String SAVE_AS = "Save it as \"CSV UTF-8 (Comma delimited)\" and import that file.";

    private FileText() {
    }

    static String of(Document file) {
        var bytes = file.bytes();
        if (bytes.length == 0) {
            throw refusal("empty-file", "The file is empty. Its first line should name the columns: "
                    + Column.names(List.of(Column.values())) + ".");
        }
        if (startsWith(bytes, 'P', 'K') || startsWith(bytes, 0xD0, 0xCF)) {
            throw refusal("not-csv", "The file is a workbook, not CSV. " + SAVE_AS);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw refusal("wrong-encoding", "The file is in UTF-16, not in UTF-8. " + SAVE_AS);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                throw refusal("not-csv", "The file is not text. " + SAVE_AS);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refusal("wrong-encoding", "The file is not in UTF-8, so that letters such as é or £ cannot be read. "
                    + SAVE_AS);
        }
    }

    private static Refused refusal(String code, String sentence) {
        return Refused.invalid(code, sentence);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
