using Sozialplanung.Areas.Addresses;
using Sozialplanung.Areas.Tests.Addresses;

namespace Sozialplanung.Benchmarks.Kernel;

/// <summary>Assigning addresses to areas on one core, against the plain procedure with our own normal form of names.</summary>
internal static class AddressSpeed
{
    private const int Seed = 815;
    private const int Streets = 3_000;
    private const string Rival = "exakt → interpoliert → Jaro-Winkler > 0,9 → nichts, gleiche Normalform";

    public static IReadOnlyList<BenchmarkCase> Cases { get; } =
    [
        new()
        {
            Name = "adressen-exakt",
            What = "Adressen zuordnen, exakt geschrieben",
            Size = "1 Mio. Adressen, 3.000 Straßen, 1 Kern",
            Rival = Rival,
            Bounds = [Bound.PerSecond(1_000_000), Bound.NoAllocation],
            Prepare = _ => Prepare(1_000_000, 1_000_000, 0),
        },
        new()
        {
            Name = "adressen-tippfehler",
            What = "Adressen zuordnen, 5 % Tippfehler",
            Size = "100.000 Adressen, 3.000 Straßen, 1 Kern",
            Rival = Rival,
            Bounds = [Bound.PerSecond(100_000)],
            Prepare = _ => Prepare(100_000, 20_000, 0.05),
        },
    ];

    private static Task<Contest> Prepare(int count, int rivalCount, double errors)
    {
        var workload = AddressWorkload.Create(Streets, count, errors, Seed);
        var plain = new PlainRival(workload.Entries, PlainRival.OurKey);
        return Contest.Of(
            () => MatchAll(workload.Register, workload.Addresses),
            () => MatchAll(plain, workload.Addresses.AsSpan(0, rivalCount)),
            count,
            rivalCount
        );
    }

    private static int MatchAll(StreetRegister register, Address[] addresses)
    {
        var hits = 0;
        foreach (var address in addresses)
        {
            var found = register.Match(AddressWorkload.Municipality, address.Street, address.Number, address.Addition, out _);
            hits += found == MatchClass.None ? 0 : 1;
        }

        return hits;
    }

    private static int MatchAll(PlainRival plain, ReadOnlySpan<Address> addresses)
    {
        var hits = 0;
        foreach (var address in addresses)
        {
            hits += plain.Match(address.Street, address.Number + address.Addition) is null ? 0 : 1;
        }

        return hits;
    }
}
