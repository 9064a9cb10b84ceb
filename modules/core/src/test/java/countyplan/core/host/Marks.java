package countyplan.core.host;

import countyplan.core.About;
import countyplan.core.CatchUp;
import countyplan.core.Changing;
import countyplan.core.Migration;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.Sample;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A service module that keeps its marks in memory, and counts how often it reads them anew or catches up. */
public final class Marks implements ServiceModule {
    @About("The marks on a board")
    public record Ask(@About(value = "the board", example = "slate") String board) {}

    @About("Adds a mark to a board")
    public record Add(
            @About(value = "the board", example = "slate") String board,
            @About(value = "the mark", example = "a") String mark,
            @About(value = "refuse it after all", example = "no") boolean refuse,
            @About(value = "how often it is made", example = "1") OptionalInt times) {}

    public record Board(@About("the marks, in the order of their changes") List<String> marks) {}

    /** For the change log. */
    public record Mark(@About("the mark") String mark) {}

    private record Key(String board) {}

    /** @param change the change that wrote it */
    private record Written(long change, String mark) {}

    final AtomicInteger readings = new AtomicInteger();
    final AtomicInteger catchings = new AtomicInteger();

    @Override
    public String id() {
        return "marks";
    }

    @Override
    public String title() {
        return "Marks";
    }

    @Override
    public String about() {
        return "Keeps marks";
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return List.of(
                Operation.read("show", "GET {board}", Ask.class, Board.class,
                        (ask, view) -> board(ask.board(), view)),
                Operation.add("add", "POST {board}", Add.class, Board.class, this::add));
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.of(1, "marks",
                "create table if not exists marks_mark (board varchar(50) not null, mark varchar(50) not null, "
                        + "on_day date not null, change_no bigint not null, void_no bigint)"));
    }

    @Override
    public List<Sample> samples() {
        return List.of(new Sample("marks", "Marks", List.of(Ref.to("marks", "slate")),
                List.of(new Sample.Step("marks add", Optional.of(LocalDate.of(2024, 1, 1)),
                        Tree.object().add("board", "slate").add("mark", "sample").add("refuse", JsonValue.FALSE)
                                .build(),
                        Map.of())),
                List.of()));
    }

    private Board add(Add add, Changing changing) {
        List<String> before = board(add.board(), changing).marks();
        for (int time = 0; time < add.times().orElse(1); time++) {
            changing.insert("marks_mark", changing.on(), "board", add.board(), "mark", add.mark());
        }
        List<String> after = board(add.board(), changing).marks();
        if (after.size() != before.size() + add.times().orElse(1) || !after.getLast().equals(add.mark())) {
            throw new IllegalStateException("the change does not see its own mark: " + before + ", " + after);
        }
        if (add.refuse()) {
            throw Refused.conflict("unwanted", "Not this one");
        }
        changing.log(Ref.to("marks", add.board()), null, new Mark(add.mark()));
        return new Board(after);
    }

    private Board board(String board, View view) {
        CatchUp<List<Written>> catchUp = (before, news) -> marks(board, before, news);
        return new Board(view.kept(new Key(board), catchUp).stream()
                .filter(written -> written.change() <= view.known()).map(Written::mark).toList());
    }

    private List<Written> marks(String board, @Nullable List<Written> before, CatchUp.News news) {
        (before == null ? readings : catchings).incrementAndGet();
        List<Written> all = new ArrayList<>(before == null ? List.of() : before);
        news.sql("select m.change_no, m.mark from marks_mark m where m.board = :board and m.change_no > :after"
                + " and m.change_no <= :upTo order by m.change_no").with("board", board)
                .each(row -> all.add(new Written(row.number("change_no"), row.text("mark"))));
        return List.copyOf(all);
    }
}
