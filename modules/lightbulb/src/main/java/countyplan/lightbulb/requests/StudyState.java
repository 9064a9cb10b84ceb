package countyplan.lightbulb.requests;

/// How far a case study is: being written, agreed to by the person, freed of names, published.
public enum StudyState {
    DRAFT, CONSENTED, ANONYMISED, PUBLISHED
}
