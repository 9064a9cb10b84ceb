package countyplan.core.store;

import countyplan.core.Migration;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * A migration as the journal knows it.
 *
 * @param number 1, 2, 3 and so on
 * @param title what it brings
 * @param checksum tells it from another by its statements, however they are laid out
 * @param statements how many it has
 */
public record Step(int number, String title, String checksum, int statements) {
    public static Step of(Migration migration) {
        return new Step(migration.number(), migration.title(), checksum(migration), migration.statements().size());
    }

    private static String checksum(Migration migration) {
        CRC32C sum = new CRC32C();
        StringBuilder words = new StringBuilder();
        for (String statement : migration.statements()) {
            words.setLength(0);
            for (int i = 0; i < statement.length(); i++) {
                char c = Character.isWhitespace(statement.charAt(i)) ? ' ' : statement.charAt(i);
                if (c != ' ' || !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                    words.append(c);
                }
            }
            sum.update(words.toString().strip().getBytes(StandardCharsets.UTF_8));
            sum.update(';');
        }
        return Long.toHexString(sum.getValue());
    }
}
