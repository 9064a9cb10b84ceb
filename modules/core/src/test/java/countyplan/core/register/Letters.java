package countyplan.core.register;

import static countyplan.core.register.Letters.State.ANSWERED;
import static countyplan.core.register.Letters.State.CAME;
import static countyplan.core.register.Letters.State.FILED;

import countyplan.core.About;
import countyplan.core.Migration;
import countyplan.core.ServiceModule;
import countyplan.core.values.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Letters, which hold from the day that they came, and of which some may not be kept; and who wrote them, for registrars only.
public final class Letters implements ServiceModule {
    static final String REGISTRAR = "registrar";

    /// What is held of a letter.
    public record Letter(
            @About(value = "the letter", example = "one") LetterId letter,
            @About(value = "what it is about", example = "A ramp") String title,
            @About(value = "the day it came", example = "2022-06-06") LocalDate came,
            @About(value = "how many pages it has", example = "2") int pages) {
    }

    /// Who wrote it.
    public record Writer(
            @About(value = "the letter", example = "one") LetterId letter,
            @About(value = "the writer", example = "first") LetterId writer,
            @About(value = "the name", example = "A. Person", personal = true) String name) {
    }

    /// What a letter or a writer is known by.
    public record LetterId(String value) {
        public LetterId {
            Slug.check(value, "an id such as one");
        }

        /// Reads one.
        public static LetterId of(String text) {
            return new LetterId(text);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /// Where a letter is.
    public enum State {
        CAME, ANSWERED, FILED
    }

    /// The one state of a writer.
    public enum Entered {
        ENTERED
    }

    static final Register<Letter, State> LETTERS = Register
            .of("letters", "letter", "letters", Letter.class, State.class)
            .move(CAME, ANSWERED, FILED).move(ANSWERED, FILED)
            .from(letter -> Optional.of(letter.came()))
            .refusing("too-long", (held, view) -> Optional.of(held.key() + " has more than 9 pages; send it back")
                    .filter(why -> held.record().pages() > 9))
            .refusing("not-to-file", (held, view) -> Optional.of("A letter of one page is not filed; throw it away")
                    .filter(why -> held.state() == FILED && held.record().pages() == 1));

    static final Register<Writer, Entered> WRITERS = Register
            .of("letters", "writer", "writers", Writer.class, Entered.class).beneath(LETTERS).only(REGISTRAR)
            .finding("known", (held, book) -> Optional.of("Somebody is known"));

    public Letters() {
    }

    @Override
    public String id() {
        return "letters";
    }

    @Override
    public String title() {
        return "Letters";
    }

    @Override
    public String about() {
        return "Letters that came";
    }

    @Override
    public List<Register<?, ?>> registers() {
        return List.of(LETTERS, WRITERS);
    }

    @Override
    public List<Migration> migrations() {
        var dated = "on_day date not null, change_no bigint not null, void_no bigint, primary key (letter";
        return List.of(Migration.of(1, "letters",
                "create table if not exists letters_letters (letter varchar(60) not null, title varchar(1000) not null,"
                        + " came date not null, pages integer not null, " + dated + ", on_day, change_no))",
                "create table if not exists letters_letter_states (letter varchar(60) not null, state varchar(20) not"
                        + " null, reason varchar(1000), " + dated + ", on_day, change_no))",
                "create table if not exists letters_writers (letter varchar(60) not null, writer varchar(60) not null,"
                        + " name varchar(1000) not null, " + dated + ", writer, on_day, change_no))"));
    }
}
