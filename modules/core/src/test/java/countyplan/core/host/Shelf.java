package countyplan.core.host;

import countyplan.core.About;
import countyplan.core.Changing;
import countyplan.core.Choice;
import countyplan.core.Choices;
import countyplan.core.Facts;
import countyplan.core.Fault;
import countyplan.core.Finding;
import countyplan.core.Migration;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.Sample;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import countyplan.core.values.Money;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** A small service module to try the host with: books on a shelf, each with a dated price and a reader. */
public final class Shelf implements ServiceModule {
    /** The id of a book. */
    public record BookId(String value) {
        public BookId {
            if (!value.matches("[a-z0-9_-]+")) {
                throw new IllegalArgumentException("lower-case letters, digits and hyphens");
            }
        }

        public static BookId of(String text) {
            return new BookId(text);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** How a book stands. */
    public enum Condition {
        AS_NEW,
        WORN
    }

    @About("The books on the shelf")
    public record Listing(@About(value = "only at this price or more", example = "5.00") Optional<Money> from) {}

    public record Books(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "each book", rows = true) List<Book> books) {}

    @About("One book")
    public record One(@About(value = "the book's id", example = "emma") BookId book) {}

    public record Book(
            @About("its id") String book,
            @About("its title") String title,
            @About("its price") Money price,
            @About("how it stands") Optional<Condition> condition,
            @About("its tags") List<String> tags,
            @About(value = "how many pages", unit = "pages") OptionalInt pages,
            @About("the colour of its binding") Optional<Rag> binding,
            @About("whether it is lent out") boolean lent,
            @About("when it was printed") Optional<LocalDate> printed,
            @About(value = "who reads it", personal = true) Optional<String> reader) {}

    @About("Puts a book on the shelf")
    public record NewBook(
            @About(value = "the book's id", example = "emma", names = true) BookId book,
            @About(value = "its title", example = "Emma") String title,
            @About(value = "its price", example = "7.50") Money price,
            @About(value = "how it stands", example = "worn") Optional<Condition> condition,
            @About(value = "its tags", example = "novel") List<String> tags,
            @About(value = "how many pages", example = "300", unit = "pages") OptionalInt pages,
            @About(value = "its colour", example = "red") Optional<Rag> binding,
            @About(value = "whether it is lent out", example = "yes") boolean lent,
            @About(value = "when it was printed", example = "1815-12-23") Optional<LocalDate> printed) {}

    @About("Changes the price of a book")
    public record Pricing(
            @About(value = "the book's id", example = "emma") BookId book,
            @About(value = "its price", example = "7.50") Money price) {}

    @About("Changes what a book is called")
    public record Retitling(
            @About(value = "the book's id", example = "emma") BookId book,
            @About(value = "its title", example = "Emma") Optional<String> title,
            @About(value = "its tags", example = "novel") List<String> tags) {}

    /** For the change log. */
    public record Titled(@About("its title") String title) {}

    @About("Notes who reads a book")
    public record Reading(
            @About(value = "the book's id", example = "emma") BookId book,
            @About(value = "the reader's name", example = "Jo", personal = true) String reader) {}

    /** For the change log. */
    public record Priced(@About("its price") Money price) {}

    /** For the change log. */
    public record ReadBy(@About(value = "who reads it", personal = true) String reader) {}

    @Override
    public String id() {
        return "shelf";
    }

    @Override
    public String title() {
        return "Shelf";
    }

    @Override
    public String about() {
        return "Books on a shelf";
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return List.of(
                Operation.read("list", "GET", Listing.class, Books.class, Shelf::list),
                Operation.read("show", "GET {book}", One.class, Book.class, (one, view) -> book(one.book(), view)),
                Operation.add("put", "POST", NewBook.class, Book.class, Shelf::put),
                Operation.change("price", "PUT {book}/price", Pricing.class, Book.class, Shelf::price),
                Operation.change("retitle", "PATCH {book}", Retitling.class, Book.class, Shelf::retitle),
                Operation.add("read", "POST {book}/readers", Reading.class, Book.class, Shelf::read));
    }

    @Override
    public List<Migration> migrations() {
        String dated = "on_day date not null, change_no bigint not null, void_no bigint";
        return List.of(Migration.of(
                1,
                "books",
                "create table if not exists shelf_book (book varchar(50) not null, title varchar(200) not null, "
                        + "standing varchar(20), tags varchar(1000) not null, pages integer, binding varchar(10), "
                        + "lent boolean not null, printed date, " + dated + ")",
                "create table if not exists shelf_price (book varchar(50) not null, price numeric(12,2) not null, "
                        + dated + ")",
                "create table if not exists shelf_reader (book varchar(50) not null, reader varchar(200) not null, "
                        + dated + ")"));
    }

    @Override
    public List<Choices> choices() {
        return List.of(new Choices(
                BookId.class,
                (given, prefix, view) -> view
                        .sql("select book, title from shelf_book where book like :prefix order by book")
                        .with("prefix", prefix + "%")
                        .list(row -> new Choice(row.text("book"), row.text("title")))));
    }

    @Override
    public void findings(View view, Consumer<Finding> tell) {
        books(view).stream()
                .filter(book -> book.price().equals(Money.of("0")))
                .forEach(book -> tell
                        .accept(new Finding("no-price", book.title() + " has no price", Ref.to("shelf", book.book()))));
    }

    @Override
    public List<Sample> samples() {
        return List.of(new Sample(
                "novels",
                "Two novels",
                List.of(Ref.of("shelf/emma"), Ref.of("shelf/persuasion")),
                List.of(
                        new Sample.Step(
                                "shelf put", Optional.of(LocalDate.of(2020, 1, 1)),
                                Tree.object().add("book", "emma").add("title", "Emma").add("price", "7.50").build(),
                                Map.of()),
                        new Sample.Step(
                                "shelf put", Optional.of(LocalDate.of(2020, 1, 1)),
                                Tree.object().add("book", "persuasion").add("title", "Persuasion").add("price", "0")
                                        .build(),
                                Map.of())),
                List.of()),
                new Sample(
                        "sequels",
                        "What came after",
                        List.of(Ref.of("shelf/sanditon")),
                        List.of(
                                new Sample.Step("shelf put", Optional.of(LocalDate.of(2020, 1, 1)),
                                        Tree.object().add("book", "sanditon").add("title", "Sanditon").add("price", "1")
                                                .build(),
                                        Map.of()),
                                new Sample.Step("shelf price", Optional.of(LocalDate.of(2020, 2, 1)),
                                        Tree.object().add("book", "emma").add("price", "2").build(), Map.of())),
                        List.of("novels")),
                new Sample(
                        "library", "A whole library", List.of(Ref.of("shelf/ulysses")),
                        List.of(new Sample.Step("shelf put", Optional.of(LocalDate.of(2020, 1, 1)),
                                Tree.object().add("book", "ulysses").add("title", "Ulysses").add("price", "9").build(),
                                Map.of())),
                        List.of(), true));
    }

    private static Books list(Listing listing, View view) {
        List<Book> books = books(view).stream()
                .filter(book -> listing.from().map(from -> book.price().compareTo(from) >= 0).orElse(true))
                .toList();
        return new Books(books.size() + " books", books);
    }

    private static List<Book> books(View view) {
        return view.sql(
                "select b.*, p.price, r.reader from shelf_book b join shelf_price p on p.book = b.book and "
                        + Facts.latest("shelf_price", "p", "book") + " left join shelf_reader r on r.book = b.book and "
                        + Facts.latest("shelf_reader", "r", "book") + " where " + Facts.counts("b")
                        + " order by b.book")
                .list(row -> new Book(
                        row.text("book"),
                        row.text("title"),
                        Money.of(row.decimal("price")),
                        row.maybeText("standing").map(Condition::valueOf),
                        row.text("tags").isEmpty() ? List.of() : List.of(row.text("tags").split("; ")),
                        row.maybeInteger("pages"),
                        row.maybeText("binding").map(Rag::valueOf),
                        row.yes("lent"),
                        row.maybeDate("printed"),
                        row.maybeText("reader")));
    }

    private static Book book(BookId id, View view) {
        return books(view).stream()
                .filter(book -> book.book().equals(id.value()))
                .findFirst()
                .orElseThrow(() -> Refused.notFound(
                        "no-such-book", "There is no book \"" + id + "\"",
                        books(view).stream().map(Book::book).toList()));
    }

    private static Book put(NewBook book, Changing changing) {
        if (books(changing).stream().anyMatch(other -> other.book().equals(book.book().value()))) {
            throw Refused.conflict("book-there", "There is a book \"" + book.book() + "\" already");
        }
        changing.insert("shelf_book", changing.on(), "book", book.book(), "title", book.title(), "standing",
                book.condition(), "tags", String.join("; ", book.tags()), "pages", book.pages(), "binding",
                book.binding(), "lent", book.lent(), "printed", book.printed());
        changing.insert("shelf_price", changing.on(), "book", book.book(), "price", book.price());
        Book now = book(book.book(), changing);
        changing.log(Ref.to("shelf", book.book()), null, now);
        return now;
    }

    private static Book price(Pricing pricing, Changing changing) {
        Book before = book(pricing.book(), changing);
        changing.insert("shelf_price", changing.on(), "book", pricing.book(), "price", pricing.price());
        changing.log(Ref.to("shelf", pricing.book()), new Priced(before.price()), new Priced(pricing.price()));
        return book(pricing.book(), changing);
    }

    private static Book retitle(Retitling given, Changing changing) {
        Book before = book(given.book(), changing);
        given.title().ifPresent(title -> {
            changing.update("update shelf_book set title = :title where book = :book", "title", title, "book",
                    given.book());
            changing.log(Ref.to("shelf", given.book()), new Titled(before.title()), new Titled(title));
        });
        return book(given.book(), changing);
    }

    private static Book read(Reading reading, Changing changing) {
        book(reading.book(), changing);
        if (reading.reader().startsWith("Banned")) {
            throw Refused.invalid("banned", reading.reader() + " may not read",
                    new Fault("reader", reading.reader(), "somebody else than " + reading.reader()));
        }
        if (reading.reader().startsWith("Broken")) {
            throw new IllegalStateException("no reader " + reading.reader(), new RuntimeException(reading.reader()));
        }
        changing.insert("shelf_reader", changing.on(), "book", reading.book(), "reader", reading.reader());
        changing.log(Ref.to("shelf", reading.book()), null, new ReadBy(reading.reader()));
        return book(reading.book(), changing);
    }
}
