using System.Diagnostics;
using System.Globalization;
using System.Text;
using Sozialplanung.Geometry.GeoJson;

namespace Sozialplanung.Geometry.Tests.GeoJson;

/// <summary>Small files whose check or repair would take minutes and gigabytes are refused with a sentence, at once.</summary>
public sealed class HostileGeometryTests
{
    private static readonly Random _random = new(9);

    public static TheoryData<string, string> Hostile =>
        new()
        {
            { Ring(3_000, _ => (_random.NextDouble(), _random.NextDouble())), "schneiden sich an mehr als 10.000 Stellen" },
            { Ring(6_000, i => (i % 2 == 0 ? i : -i, 0)), "schneiden sich an mehr als 10.000 Stellen" },
            { Ring(40_000, i => (i % 2 == 0 ? 0 : 1, (i % 2 == 0 ? 0 : 1) + (i * 1e-6))), "liegen so dicht ineinander" },
            // Found by the fuzz (seed 20282623): 15 KB took ten seconds.
            { Ring(900, i => (i % 3 == 1 ? 1 : 0, i % 3 == 2 ? 1 : 0)), "schneiden sich an mehr als 10.000 Stellen" },
            { Holes(20_000, 60_000), "liegen so dicht ineinander" },
            { $$"""{"type":"Point","coordinates":[1,1]},"properties":{{Properties(1_001)}}""", "mehr als 1.000 Eigenschaften" },
        };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_geometry_that_nobody_draws_ends_soon(string geometry, string sentence)
    {
        var started = Stopwatch.GetTimestamp();

        Should.Throw<GeoFormatException>(() => Read(geometry)).Message.ShouldContain(sentence);

        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Thousands_of_crossings_are_still_repaired()
    {
        var layer = Read(Ring(4_000, i => (i * 0.001, i % 4 < 2 ? 0 : 1)));

        layer.Features.ShouldHaveSingleItem();
        layer.Findings.ShouldHaveSingleItem().IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Nobody_waits_any_more_and_it_ends() =>
        Should.Throw<OperationCanceledException>(() =>
            Read(Ring(10, i => (i, i * i * 0.1)), new GeoJsonLimits { Cancelled = new CancellationToken(canceled: true) })
        );

    private static GeoLayer Read(string geometry, GeoJsonLimits? limits = null) =>
        GeoJsonReader.Read(
            Encoding.UTF8.GetBytes($$"""{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{{geometry}}}]}"""),
            limits: limits
        );

    private static string Ring(int points, Func<int, (double X, double Y)> point) =>
        $$"""{"type":"Polygon","coordinates":[{{Points(points, point)}}]}""";

    private static string Holes(int holes, int points)
    {
        var circle = Points(
            points,
            i => (50 + (60 * Math.Cos(i * Math.Tau / points)), 25 + (60 * Math.Sin(i * Math.Tau / points)))
        );
        var squares = Enumerable
            .Range(0, holes)
            .Select(hole => (X: hole % 200 * 0.5, Y: hole / 200 * 0.5))
            .Select(at => Points(4, i => (at.X + (i is 1 or 2 ? 0.1 : 0), at.Y + (i > 1 ? 0.1 : 0))));
        return $$"""{"type":"Polygon","coordinates":[{{circle}},{{string.Join(',', squares)}}]}""";
    }

    private static string Points(int count, Func<int, (double X, double Y)> point) =>
        $"[{string.Join(',', Enumerable.Range(0, count).Append(0).Select(point).Select(at => string.Create(CultureInfo.InvariantCulture, $"[{at.X},{at.Y}]")))}]";

    private static string Properties(int count) =>
        $"{{{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"p{i}\":1"))}}}";
}
