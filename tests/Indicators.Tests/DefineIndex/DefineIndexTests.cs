using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.Indicators.Tests.ComputeIndex;

namespace Sozialplanung.Indicators.Tests.DefineIndex;

public sealed class DefineIndexTests(IndicatorsApi api) : IndexTown(api)
{
    [Fact]
    public async Task A_change_is_a_new_version_and_the_same_again_is_none()
    {
        var first = await DefineAsync("id_a", Definition("id_a"), HttpStatusCode.OK);
        var again = await DefineAsync("id_a", Definition("id_a"), HttpStatusCode.OK);
        var changed = Definition("id_a");
        changed["minimum"] = new { indicator = "einwohner", atLeast = 300 };
        var second = await DefineAsync("id_a", changed, HttpStatusCode.OK);

        (first.GetProperty("version").GetInt32(), first.GetProperty("changed").GetBoolean()).ShouldBe((1, true));
        (again.GetProperty("version").GetInt32(), again.GetProperty("changed").GetBoolean()).ShouldBe((1, false));
        second.GetProperty("version").GetInt32().ShouldBe(2);
        var versions = await Api.GetAsync("/indexes/id_a/versions", Cancelled, Api.Planner);
        versions.GetArrayLength().ShouldBe(2);
        Texts(versions[0].GetProperty("words"))
            .Except(Texts(versions[1].GetProperty("words")))
            .ShouldBe(["Ausgenommen, bevor gerechnet wird: Gebiete, in denen „einwohner“ unter 300 liegt."]);
    }

    [Theory]
    [InlineData("""{"name":"","level":"sozialraum","status":{"indicators":[{"code":"a"}],"classNames":["a","b"]}}""")]
    [InlineData("""{"name":"x","level":"sozialraum","status":{"indicators":[],"classNames":["a","b"]}}""")]
    [InlineData(
        """{"name":"x","level":"sozialraum","status":{"indicators":[{"code":"a"},{"code":"a"}],"classNames":["a","b"]}}"""
    )]
    [InlineData("""{"name":"x","level":"sozialraum","status":{"indicators":[{"code":"a","weight":0}],"classNames":["a","b"]}}""")]
    [InlineData(
        """{"name":"x","level":"sozialraum","status":{"indicators":[{"code":"a","weight":-1}],"classNames":["a","b"]}}"""
    )]
    [InlineData("""{"name":"x","level":"sozialraum","status":{"indicators":[{"code":"a"}],"classNames":["a"]}}""")]
    [InlineData("""{"name":"x","level":"sozialraum","status":{"indicators":[{"code":"a"}],"classNames":["a","a"]}}""")]
    [InlineData("""{"name":"x","level":"sozialraum","status":{"indicators":[{"code":"a"}],"classNames":["a","b"],"years":2}}""")]
    [InlineData(
        """{"name":"x","level":"sozialraum","status":{"indicators":[{"code":"a"}],"classNames":["a","b"],"minimumIndicators":2}}"""
    )]
    [InlineData(
        """{"name":"x","level":"sozialraum","status":{"indicators":[{"code":"a"}],"classNames":["a","b"],"method":"principalComponent"}}"""
    )]
    [InlineData(
        """{"name":"x","level":"sozialraum","status":{"indicators":[{"code":"a"}],"classNames":["a","b"],"limits":[{"at":0,"belongsBelow":true},{"at":1,"belongsBelow":true}]}}"""
    )]
    [InlineData(
        """{"name":"x","level":"sozialraum","status":{"indicators":[{"code":"a"}],"classNames":["a","b"],"limits":[{"belongsBelow":true}]}}"""
    )]
    [InlineData(
        """{"name":"x","level":"sozialraum","status":{"indicators":[{"code":"a"}],"classNames":["a","b"],"limits":[null]}}"""
    )]
    [InlineData("""{"name":"x","level":"sozialraum","status":{"indicators":[null],"classNames":["a","b"]}}""")]
    [InlineData(
        """{"name":"x","level":"sozialraum","excluded":[{"code":"a","reason":""}],"status":{"indicators":[{"code":"a"}],"classNames":["a","b"]}}"""
    )]
    [InlineData("""{"name":"x","level":"sozialraum","status":{"indicators":[{"code":"a"}],"classNames":["a",null]}}""")]
    public async Task A_definition_that_makes_no_sense_is_refused(string definition)
    {
        var answer = await Api.Planner.PutAsync(
            "/indexes/id_b",
            new StringContent(definition, System.Text.Encoding.UTF8, "application/json"),
            Cancelled
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, await answer.Content.ReadAsStringAsync(Cancelled));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    private async Task<JsonElement> DefineAsync(string code, object definition, HttpStatusCode expected) =>
        await IndicatorsApi.JsonAsync(
            await Api.Planner.PutAsJsonAsync($"/indexes/{code}", definition, Cancelled),
            expected,
            Cancelled
        );
}
