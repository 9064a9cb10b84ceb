package countyplan.lightbulb.cases;

/// Where a case is on its way: asked for, spoken to, visited with the Housing MOT, told what would help, with orders, grants or referrals under way, with what came of it, over. A closed case can be opened again.
public enum CaseState {
    REFERRED, CONTACTED, VISITED, RECOMMENDED, IN_HAND, OUTCOME, CLOSED
}
