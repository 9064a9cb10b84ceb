package countyplan.server;

import countyplan.core.Faults;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding (RFC 3986, 2.1) of UTF-8, read strictly. */
final class Percent {
    private Percent() {}

    /** Whether a character of a request's address has to be looked at more closely. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c == '+' || c <= ' ' || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    /**
     * Decodes, noting every fault.
     *
     * @param where the part of the request, for the fault
     * @param plusIsSpace as in the queries that forms send
     */
    static String decoded(String text, String where, boolean plusIsSpace, Faults faults) {
        if (isPlain(text)) {
            return text;
        }
        byte[] bytes = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
                int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    faults.add(where, text, "two hexadecimal digits after each %, such as %20; a % itself is %25");
                    return text;
                }
                bytes[length++] = (byte) (high << 4 | low);
                i += 2;
            } else if (c <= ' ' || c >= 0x7F) {
                faults.add(where, text, "letters beyond ASCII as the percent-encoding of their UTF-8: £ is %C2%A3");
                return text;
            } else {
                bytes[length++] = (byte) (c == '+' && plusIsSpace ? ' ' : c);
            }
        }
        String decoded;
        try {
            decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString();
        } catch (CharacterCodingException notUtf8) {
            faults.add(where, text, "the percent-encoding of UTF-8: £ is %C2%A3");
            return text;
        }
        if (decoded.indexOf('\0') >= 0) {
            faults.add(where, text, "text without the character %00");
        }
        return decoded;
    }

    /** Encodes all but letters, digits, and what parts or fills an address of ours: {@code - . _ ~ /}. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return encoded.toString();
    }
}
