package countyplan.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The titles that one priority had.
///
/// @param inherited the title it had in the strategy before, if one was given
/// @param titles those it had in this strategy, earliest first; never empty
record TitleStory(Optional<String> inherited, List<PriorityRecords.Titled> titles) {

    /// Picks the titles of one priority from those of all.
    static TitleStory of(PriorityRecords.Held priority, List<PriorityRecords.Titled> all) {
        return new TitleStory(priority.facts().previousTitle(),
                all.stream().filter(titled -> titled.number() == priority.number()).toList());
    }

    /// The title before the present one; the inherited one if the present one is the first here.
    Optional<String> previous() {
        return titles.size() > 1 ? Optional.of(titles.get(titles.size() - 2).title()) : inherited;
    }

    /// Every title but the present one, earliest first; the inherited one only if it is another than the first here.
    List<EarlierTitle> earlier() {
        var earlier = new ArrayList<EarlierTitle>();
        inherited.filter(title -> !title.equals(titles.getFirst().title()))
                .ifPresent(title -> earlier.add(new EarlierTitle(title, Optional.empty(), Optional.empty())));
        for (var place = 0; place + 1 < titles.size(); place++) {
            earlier.add(new EarlierTitle(
                    titles.get(place).title(),
                    Optional.of(titles.get(place).from()),
                    Optional.of(titles.get(place + 1).from().minusDays(1))));
        }
        return earlier;
    }
}
