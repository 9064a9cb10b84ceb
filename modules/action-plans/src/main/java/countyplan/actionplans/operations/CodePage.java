package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.core.Fault;
import countyplan.core.Page;
import countyplan.core.Refused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The page that was asked for of rows that come by the codes of actions. Where the row to go on after is gone, what
/// followed it follows.
final class CodePage<T> {

    private final Page page;
    private final List<T> rows = new ArrayList<>();
    private @Nullable ActionCode after;
    private @Nullable ActionCode last;
    private boolean more;

    /// @throws Refused if the cursor is none of a page of actions
    CodePage(Page page) {
        this.page = page;
        this.after = page.after().map(CodePage::code).orElse(null);
    }

    /// Takes the next row, if it belongs to the page.
    void add(ActionCode code, Supplier<T> row) {
        if (after != null && code.compareTo(after) <= 0) {
            return;
        }
        after = null; // whatever follows comes later still
        if (page.limit().isPresent() && rows.size() >= page.limit().getAsInt()) {
            more = true;
            return;
        }
        rows.add(row.get());
        last = code;
    }

    /// The rows of the page, which is told where to go on.
    List<T> done() {
        page.cut(more && last != null ? Optional.of(cursor(last)) : Optional.empty());
        return rows;
    }

    private static String cursor(ActionCode code) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(code.value().getBytes(StandardCharsets.UTF_8));
    }

    private static ActionCode code(String cursor) {
        try {
            return new ActionCode(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("bad-cursor", "There is no such place in the list to go on from; ask from the start",
                    new Fault("after", cursor, "the next of an earlier answer to the same question"));
        }
    }
}
