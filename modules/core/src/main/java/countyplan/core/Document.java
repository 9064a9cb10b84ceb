package countyplan.core;

import java.nio.charset.StandardCharsets;

/**
 * A file given to an operation or answered by one.
 *
 * @param mediaType such as {@code text/csv}
 * @param name a file name to suggest: {@code carers-2022-25.csv}
 * @param bytes its content; never changed after
 */
public record Document(String mediaType, String name, byte[] bytes) {
    /** A text in UTF-8. */
    public static Document text(String mediaType, String name, String text) {
        return new Document(mediaType, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The content as text in UTF-8, without a byte order mark. */
    public String text() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
