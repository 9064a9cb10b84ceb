package countyplan.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * SQL with its named parameters replaced by question marks.
 *
 * @param text as the database takes it
 * @param parameters the names in the order of the question marks
 */
record Statement(String text, List<String> parameters) {
    private static final Map<String, Statement> READ = new ConcurrentHashMap<>();

    /** Reads SQL once; DbClient itself would do so at every call. */
    static Statement of(String sql) {
        return READ.computeIfAbsent(sql, Statement::read);
    }

    /** The value of one of its parameters; a null that was bound is one. */
    @Nullable
    Object value(String parameter, Map<String, @Nullable Object> values) {
        Object value = values.get(parameter);
        if (value == null && !values.containsKey(parameter)) {
            throw new IllegalStateException("parameter :" + parameter + " is not bound in: " + text);
        }
        return value;
    }

    private static Statement read(String sql) {
        StringBuilder text = new StringBuilder(sql.length());
        List<String> names = new ArrayList<>();
        boolean quoted = false;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            }
            if (c != ':' || quoted || i + 1 == sql.length() || !Character.isJavaIdentifierStart(sql.charAt(i + 1))) {
                text.append(c);
                continue;
            }
            int end = i + 1;
            while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
                end++;
            }
            names.add(sql.substring(i + 1, end));
            text.append('?');
            i = end - 1;
        }
        return new Statement(text.toString(), List.copyOf(names));
    }
}
