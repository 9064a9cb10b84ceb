/// Many futures of an appraisal, against a loop written by hand for one shape of it. By JMH:
///
///     mvn -q -pl modules/benchmarks -am -DskipTests package
///     mvn -q -pl modules/benchmarks dependency:build-classpath -Dmdep.outputFile=target/classpath
///     java -cp modules/benchmarks/target/classes:$(cat modules/benchmarks/target/classpath) org.openjdk.jmh.Main FuturesSpeed
///
/// Wanted of 1,000,000 futures of 40 lines over 60 years: on one core at least 0.8 of the loop's speed, on two cores 1.8 times that
/// of one.
@NullMarked
package countyplan.benchmarks.futures;

import org.jspecify.annotations.NullMarked;
