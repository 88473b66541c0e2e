using System.Net;
using System.Text;
using Sozialplanung.PartnerNetwork.Tests.ImportPlaces;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.PartnerNetwork.Tests.ProposePlaces;

public sealed class ProposePlacesTests(RunningNetwork network)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Columns_are_recognised_by_their_titles_and_texts()
    {
        var answer = await ProposeAsync(
            PlaceListFile.Head + PlaceListFile.ByPoint + PlaceListFile.ByStreet,
            "kitas_2026-03-01.csv"
        );

        var profile = answer.ShouldBe(HttpStatusCode.OK).Body.GetProperty("profile");
        profile.GetProperty("source").GetString().ShouldBe("kitas");
        profile.GetProperty("version").GetString().ShouldBe("2026-03-01");
        var columns = profile.GetProperty("columns");
        columns.GetProperty("name").GetString().ShouldBe("Name");
        columns.GetProperty("key").GetString().ShouldBe("Nr");
        columns.GetProperty("kindName").GetString().ShouldBe("Art");
        columns.GetProperty("organisation").GetString().ShouldBe("Träger");
        columns.GetProperty("street").GetString().ShouldBe("Straße");
        columns.GetProperty("postcode").GetString().ShouldBe("PLZ");
        columns.GetProperty("town").GetString().ShouldBe("Ort");
        columns.GetProperty("east").GetString().ShouldBe("X");
        columns.GetProperty("north").GetString().ShouldBe("Y");
        columns.GetProperty("capacity").GetString().ShouldBe("Plätze");
        columns.GetProperty("website").GetString().ShouldBe("Internet");
        answer.Body.GetProperty("notes").ToString().ShouldContain("in EPSG:4326");
        answer.Body.GetProperty("municipalities").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task East_and_north_are_told_by_where_they_lie_and_not_by_their_titles()
    {
        var answer = await ProposeAsync("Name;X;Y\nKita;5469000;2545000\nHort;5469100;2545100\n", "kitas.csv");

        var columns = answer.ShouldBe(HttpStatusCode.OK).Body.GetProperty("profile").GetProperty("columns");
        columns.GetProperty("east").GetString().ShouldBe("Y");
        columns.GetProperty("north").GetString().ShouldBe("X");
    }

    [Fact]
    public async Task A_number_without_a_street_is_the_key_and_not_the_number_of_a_house()
    {
        var answer = await ProposeAsync("Nr;Name;X;Y\n1;Kita;6,75;49,35\n2;Hort;6,76;49,35\n", "kitas.csv");

        var columns = answer.Body.GetProperty("profile").GetProperty("columns");
        columns.GetProperty("key").GetString().ShouldBe("Nr");
        columns.GetProperty("houseNumber").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task Two_coordinate_systems_are_offered_where_both_fit()
    {
        var answer = await ProposeAsync("Name;Rechtswert;Hochwert\nKita;337000;5469000\n", "kitas.csv");

        answer.Body.GetProperty("systems").ToString().ShouldBe("[\"EPSG:25832\",\"EPSG:25833\"]");
        answer.Body.GetProperty("notes")[0].GetProperty("certainty").GetString().ShouldBe("Ask");
    }

    [Fact]
    public async Task Columns_of_persons_are_named_as_not_read()
    {
        var answer = await ProposeAsync(
            "Name;Art;Straße;Telefon;E-Mail\nKita;Kita;Lindenweg 3;0681 1;a@example.org\n",
            "kitas.csv"
        );

        answer
            .Body.GetProperty("notes")
            .ToString()
            .ShouldContain("Nicht gelesen werden Namen, Telefonnummern und E-Mail-Adressen");
    }

    [Theory]
    [InlineData("%PDF-1.7 und so weiter")]
    [InlineData("\u0000\u0001\u0002")]
    public async Task What_is_no_list_is_refused_with_a_sentence(string text) =>
        (await ProposeAsync(text, "liste.pdf")).ShouldBe(HttpStatusCode.BadRequest);

    private Task<RunningNetwork.Answer> ProposeAsync(string text, string name) =>
        network.SendAsync(Role.Verwalter, "", "/imports/places/proposal", Encoding.UTF8.GetBytes(text), name, null, Cancelled);
}
