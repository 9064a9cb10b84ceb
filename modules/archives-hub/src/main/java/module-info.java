/// The archives hub, as a service module of Countyplan: options appraisal and whole-life costing.
module countyplan.archiveshub {
    requires static org.jspecify;
    requires transitive countyplan.core;

    exports countyplan.archiveshub;
    exports countyplan.archiveshub.money;
    exports countyplan.archiveshub.rules;
    exports countyplan.archiveshub.chance;
    exports countyplan.archiveshub.records;
    exports countyplan.archiveshub.answers;

    provides countyplan.core.ServiceModule with countyplan.archiveshub.ArchivesHubModule;
}
