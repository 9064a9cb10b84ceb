package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TitleStoryTests {

    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final LocalDate RENAMED = LocalDate.of(2023, 5, 10);

    @Test
    void aPriorityWithOneTitleHadNone() {
        var story = story(Optional.empty(), "Care with Confidence");
        assertEquals(Optional.empty(), story.previous());
        assertEquals(List.of(), story.earlier());
    }

    @Test
    void theTitleOfTheStrategyBeforeIsThePreviousOne() {
        var story = story(Optional.of("Technology and the living space"), "Care with Confidence");
        assertEquals(Optional.of("Technology and the living space"), story.previous());
        assertEquals(List.of(new EarlierTitle("Technology and the living space", Optional.empty(), Optional.empty())),
                story.earlier());
    }

    @Test
    void aTitleKeptFromTheStrategyBeforeIsNoOtherTitle() {
        var story = story(Optional.of("Carers Are Informed"), "Carers Are Informed");
        assertEquals(Optional.of("Carers Are Informed"), story.previous());
        assertEquals(List.of(), story.earlier());
    }

    @Test
    void aTitleThatWasChangedIsKeptWithItsDays() {
        var story = new TitleStory(Optional.of("Technology and the living space"), List.of(
                new PriorityRecords.Titled(6, "Care with Confidence", START),
                new PriorityRecords.Titled(6, "Confident carers", RENAMED)));
        assertEquals(Optional.of("Care with Confidence"), story.previous());
        assertEquals(List.of(
                new EarlierTitle("Technology and the living space", Optional.empty(), Optional.empty()),
                new EarlierTitle("Care with Confidence", Optional.of(START), Optional.of(LocalDate.of(2023, 5, 9)))),
                story.earlier());
    }

    private static TitleStory story(Optional<String> inherited, String title) {
        return new TitleStory(inherited, List.of(new PriorityRecords.Titled(6, title, START)));
    }
}
