package countyplan.actionplans.reports;

import countyplan.core.About;
import countyplan.core.Ref;
import java.util.List;

@About("a sentence of a briefing")
public record BriefingLine(
        @About("what it is about") BriefingTopic topic,
        @About("what there is to tell") String sentence,
        @About("the records it is from") List<Ref> records,
        @About("the numbers of the changes it is from") List<Long> changes) {
}
