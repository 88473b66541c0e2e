using System.Net;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.ChangeCut;

public sealed class ChangeCutTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_saved_is_read_and_has_a_new_revision()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var cut = await town.DraftAsync(Cancelled);

        var saved = await town.SaveAsync(
            cut,
            1,
            [("A", "Nord"), ("B", "Süd")],
            [("11a", "A"), ("11b", "B"), ("12a", null)],
            Cancelled
        );

        saved.ShouldBeOk().Body.GetProperty("revision").GetInt32().ShouldBe(2);
        var read = (await town.ReadAsync(cut, Cancelled)).ShouldBeOk().Body;
        TownOfBlocks.LinesOf(read).ShouldBe(TownOfBlocks.LinesOf(saved.Body));
        read.GetProperty("revision").GetInt32().ShouldBe(2);
        TownOfBlocks.LinesOf(read)[..4].ShouldBe(["11a: A", "11b: B", "12a: ", "12b: "]);
        read.GetProperty("note").GetString().ShouldBe("Variante");
    }

    [Fact]
    public async Task Who_saves_an_older_revision_is_asked_to_load_it_again()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var cut = await town.DraftAsync(Cancelled);
        (await town.SaveAsync(cut, 1, [], [], Cancelled)).ShouldBeOk();

        (await town.SaveAsync(cut, 1, TownOfBlocks.Stadtteile, TownOfBlocks.Today, Cancelled))
            .ShouldBeProblem(HttpStatusCode.Conflict)
            .Title.ShouldContain("inzwischen");
        (await town.ReadAsync(cut, Cancelled)).Body.GetProperty("areas").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Two_who_save_at_once_do_not_both_win()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var cut = await town.DraftAsync(Cancelled);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => town.SaveAsync(cut, 1, TownOfBlocks.Stadtteile, TownOfBlocks.Today, Cancelled))
        );

        answers.Count(answer => answer.Status == HttpStatusCode.OK).ShouldBe(1);
        answers.Count(answer => answer.Status == HttpStatusCode.Conflict).ShouldBe(5);
    }

    [Fact]
    public async Task Each_fault_has_its_place()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var cut = await town.DraftAsync(Cancelled);

        var answer = await town.SaveAsync(
            cut,
            1,
            [("A", "Nord"), ("A", "Süd"), ("B", "nord"), ("C", " "), ("10044001", "Mitte"), ("22a", "West")],
            [("11a", "A"), ("11a", "B"), ("99z", "A"), ("12a", "Z")],
            Cancelled
        );

        answer.ShouldBeProblem(HttpStatusCode.BadRequest);
        answer.Places.ShouldBe([
            "Den Schlüssel „A“ haben zwei Gebiete.",
            "Den Namen „nord“ haben zwei Gebiete.",
            "Ein Gebiet hat keinen Namen (Schlüssel „C“).",
            $"Den Schlüssel „10044001“ hat im Gebietsstand {town.Version} schon „Gemeinde 1“.",
            $"Den Schlüssel „22a“ hat im Gebietsstand {town.Version} schon „Block 22a“.",
            "Der Block „11a“ steht zweimal da.",
            "Den Block „99z“ gibt es hier nicht.",
            "Der Block „12a“ gehört zum Gebiet „Z“; das hat der Zuschnitt nicht.",
        ]);
        var places = answer.Body.GetProperty("places");
        places[0].GetProperty("row").GetInt32().ShouldBe(2);
        places[0].GetProperty("column").GetString().ShouldBe("areas");
        places[5].GetProperty("column").GetString().ShouldBe("blocks");
    }

    [Fact]
    public async Task Two_Gemeinden_may_each_have_an_area_of_the_same_name()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var cut = await town.DraftAsync(Cancelled);

        (await town.SaveAsync(cut, 1, [("A", "Mitte"), ("B", "Mitte")], [("11a", "A"), ("21a", "B")], Cancelled)).ShouldBeOk();
        (await town.SaveAsync(cut, 2, [("A", "Mitte"), ("B", "Mitte")], [("11a", "A"), ("12a", "B")], Cancelled)).ShouldBeProblem(
            HttpStatusCode.BadRequest
        );
    }

    [Fact]
    public async Task A_body_without_its_parts_is_refused()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var cut = await town.DraftAsync(Cancelled);

        foreach (
            var body in new object[]
            {
                new { },
                new
                {
                    revision = 1,
                    name = "x",
                    areas = new[] { new { code = "A" } },
                    blocks = Array.Empty<object>(),
                },
            }
        )
        {
            (await town.SendAsync(HttpMethod.Put, $"/cuts/{TownOfBlocks.IdOf(cut)}", body, Cancelled)).ShouldBeProblem(
                HttpStatusCode.BadRequest
            );
        }
    }

    [Fact]
    public async Task A_deleted_one_is_gone()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var cut = await town.DraftAsync(Cancelled);
        var path = $"/cuts/{TownOfBlocks.IdOf(cut)}";

        (await town.SendAsync(HttpMethod.Delete, path, null, Cancelled, Role.Sozialplanung, "10044002")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
        using var client = geography.Service.As(Role.Verwalter);
        (await client.DeleteAsync(new Uri(path, UriKind.Relative), Cancelled)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await town.ReadAsync(cut, Cancelled)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_list_replaces_what_the_Zuschnitt_had()
    {
        var town = await TownOfBlocks.ImportAsync(geography, Cancelled);
        var cut = await town.DraftAsync(Cancelled);

        var saved = await ImportAsync(
            town,
            cut,
            "block;name;area;areaName\r\n11a;x;A;Nord\r\n11b;x;A;\r\n12a;x;10044001-02;\r\n12b;x;;\r\n"
        );

        saved.ShouldBeOk();
        TownOfBlocks.LinesOf(saved.Body)[..5].ShouldBe(["11a: A", "11b: A", "12a: 10044001-02", "12b: ", "21a: "]);
        saved
            .Body.GetProperty("areas")
            .EnumerateArray()
            .Select(area => area.GetProperty("name").GetString())
            .ShouldBe(["Nord", "Stadtteil 1-2"]);
        (await ImportAsync(town, cut, "block;gebiet\n99;A\n"))
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Title.ShouldBe("Den Block „99“ gibt es hier nicht.");
        (await ImportAsync(town, cut, "x;y\n1;2\n"))
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Title.ShouldStartWith("Die Liste braucht die Spalten „block“ und „area“");
    }

    private async Task<RunningGeography.Answer> ImportAsync(TownOfBlocks town, System.Text.Json.JsonElement cut, string csv)
    {
        using var client = geography.Service.As(Role.Verwalter);
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(csv)), "file", "bloecke.csv" },
        };
        return await RunningGeography.Answer.OfAsync(
            await client.PostAsync(new Uri($"/cuts/{TownOfBlocks.IdOf(cut)}/blocks", UriKind.Relative), form, Cancelled),
            Cancelled
        );
    }
}
