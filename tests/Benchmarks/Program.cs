using System.Runtime.InteropServices;
using Sozialplanung.Benchmarks;
using Sozialplanung.Benchmarks.Kernel;

BenchmarkCase[] all =
[
    .. AddressSpeed.Cases, .. PointSpeed.Cases, .. ClassSpeed.Cases, .. IndexSpeed.Cases, .. CohortSpeed.Cases,
];
BenchmarkCase[] asked = [.. all
    .Where(one => args.Length == 0 || args.Any(word => one.Name.Contains(word, StringComparison.Ordinal)))];
if (asked.Length == 0)
{
    Console.Error.WriteLine($"Kein Vergleich heißt so. Es gibt: {string.Join(", ", all.Select(one => one.Name))}.");
    return 2;
}

using var stop = new CancellationTokenSource();
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => stop.Cancel());
Console.WriteLine(MachineState.Text);
Console.WriteLine(Table.Header);
var held = true;
foreach (var one in asked)
{
    await using var contest = await one.Prepare(stop.Token);
    var outcome = await PairedRuns.TimeAsync(contest, stop.Token);
    held &= one.Bounds.All(bound => bound.Judge(outcome) != BoundVerdict.Broken);
    Console.WriteLine(Table.Row(one, outcome));
}

Console.WriteLine(MachineState.Text);
return held ? 0 : 1;
