using System.Diagnostics;
using Sozialplanung.Areas.Addresses;

namespace Sozialplanung.Areas.Tests.Addresses;

/// <summary>
/// No allocation is asserted; the speed is printed here and asserted by the benchmarks, which run optimised and alone.
/// </summary>
public sealed class AddressSpeedTests
{
    private const int Seed = 815;

    [Fact]
    public void An_exact_hit_allocates_nothing()
    {
        var (register, _, addresses) = AddressWorkload.Create(300, 2_000, 0, Seed);

        Allocating(register, addresses).ShouldBeEmpty();
    }

    [Fact]
    public void An_interpolated_number_and_an_abbreviated_preposition_allocate_nothing_either()
    {
        var register = StreetRegister.Build([
            new()
            {
                Municipality = "10044111",
                Street = "An der Mühle",
                AreaCode = "1",
                To = HouseNumber.Parse("9"),
            },
        ]);
        Address[] addresses = [new("a. d. Mühle", "20", ""), new("AN DER MÜHLE", "7 1/2", ""), new("An der Muehle", "9", "a")];

        Allocating(register, addresses).ShouldBeEmpty();
    }

    [Fact]
    public void A_municipality_by_its_twelve_digits_allocates_nothing_either()
    {
        var (register, _, addresses) = AddressWorkload.Create(300, 500, 0, Seed);

        Allocating(register, addresses, "100440000111").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, 400_000)]
    [InlineData(0.05, 60_000)]
    public void Tells_the_speed_against_3_000_streets(double errors, int count)
    {
        var (register, _, addresses) = AddressWorkload.Create(3_000, count, errors, Seed);
        MatchAll(register, addresses[..1_000]);

        var watch = Stopwatch.StartNew();
        var hits = MatchAll(register, addresses);
        var perSecond = count / watch.Elapsed.TotalSeconds;

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"Startwert {Seed}; {100 * errors:0} % Tippfehler, 3.000 Straßen: {perSecond:0} Adressen/s, {100.0 * hits / count:0.00} % zugeordnet"
        );
        ((double)hits / count).ShouldBeGreaterThan(1 - (errors / 10) - 1e-9);
    }

    // A collection started by another test charges this thread with what it did not use; an allocation of ours would show every
    // time.
    private static IEnumerable<Address> Allocating(
        StreetRegister register,
        Address[] addresses,
        string municipality = AddressWorkload.Municipality
    )
    {
        MatchAll(register, addresses).ShouldBe(addresses.Length);
        return addresses.Where(address => Enumerable.Range(0, 3).All(_ => Allocated(register, address, municipality) > 0));
    }

    private static long Allocated(StreetRegister register, Address address, string municipality)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        register.Match(municipality, address.Street, address.Number, address.Addition, out var match);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        match.AreaCode.ShouldNotBeNull();
        return allocated;
    }

    private static int MatchAll(StreetRegister register, Address[] addresses)
    {
        var hits = 0;
        foreach (var address in addresses)
        {
            hits +=
                register.Match("10044111", address.Street, address.Number, address.Addition, out _) == MatchClass.None ? 0 : 1;
        }

        return hits;
    }
}
