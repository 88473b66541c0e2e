using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Sozialplanung.ServiceDefaults.Tests.Errors;

public sealed class BadRequestTests(SampleService sample)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("zwei")]
    [InlineData("1,5")]
    [InlineData("99999999999")]
    public async Task A_parameter_that_is_no_number_is_named_with_what_stood_there(string count)
    {
        var (status, title) = await AskAsync($"/echo?text=a&count={Uri.EscapeDataString(count)}");

        status.ShouldBe(HttpStatusCode.BadRequest);
        title.ShouldBe($"Die Angabe „count“ ist so nicht zu lesen: „{count}“.");
    }

    [Theory]
    [InlineData("text=%00", "text", "U+0000")]
    [InlineData("text=a%00b", "text", "U+0000")]
    [InlineData("unbekannt=%01", "unbekannt", "U+0001")]
    [InlineData("text=%EF%BF%BE", "text", "U+FFFE")]
    [InlineData("text=%E2%80%AEabc", "text", "U+202E")]
    [InlineData("a%00=1", "a\uFFFD", "U+0000")]
    public async Task A_sign_that_no_text_has_is_a_bad_request_wherever_it_stands(string query, string name, string sign)
    {
        var (status, title) = await AskAsync($"/echo?count=1&{query}");

        status.ShouldBe(HttpStatusCode.BadRequest);
        title.ShouldStartWith($"Die Angabe „{name}“ enthält ein Zeichen, das es in Texten nicht gibt ({sign}).");
    }

    [Theory]
    [InlineData("""{"text":"a\u0000b"}""", "„text“", "U+0000")]
    [InlineData("""{"text":"\u0001"}""", "„text“", "U+0001")]
    [InlineData("""{"text":"\u202Eabc"}""", "„text“", "U+202E")]
    [InlineData("""{"text":"","parts":{"x":"\uFFFF"}}""", "„x“", "U+FFFF")]
    [InlineData("""{"text":"","parts":{"\u0007":""}}""", "\uFFFD", "U+0007")]
    public async Task So_it_is_in_a_body(string body, string name, string sign)
    {
        var (status, title) = await SendAsync(body);

        status.ShouldBe(HttpStatusCode.BadRequest);
        title.ShouldContain(name);
        title.ShouldContain($"das es in Texten nicht gibt ({sign})");
    }

    [Fact]
    public async Task A_list_has_no_empty_entries() =>
        (await SendAsync("""{"text":"","unbekannt":[{"x":[1,null]}]}""")).ShouldBe(
            (HttpStatusCode.BadRequest, "Die Liste „x“ enthält einen leeren Eintrag (null). Bitte füllen oder entfernen Sie ihn.")
        );

    [Fact]
    public async Task Half_a_surrogate_pair_is_no_text_either() =>
        (await SendAsync("""{"text":"\uD800"}""")).Status.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Every_other_text_comes_through()
    {
        const string Text = "Größe <!--<script>\t„Ä“\r\nZeile 2 \u200D👩‍🔬 عربي =1+1 \uFFFD";

        using var response = await sample.Client.PostAsJsonAsync("/notes", new { text = Text }, Cancelled);

        (await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled)).GetProperty("text").GetString().ShouldBe(Text);
    }

    private Task<(HttpStatusCode Status, string Title)> SendAsync(string body) =>
        AnswerAsync(sample.Client.PostAsync("/notes", new StringContent(body, null, "application/json"), Cancelled));

    private Task<(HttpStatusCode Status, string Title)> AskAsync(string path) =>
        AnswerAsync(sample.Client.GetAsync(new Uri(path, UriKind.Relative), Cancelled));

    private static async Task<(HttpStatusCode Status, string Title)> AnswerAsync(Task<HttpResponseMessage> asked)
    {
        using var response = await asked;
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled);
        return (response.StatusCode, problem.GetProperty("title").GetString()!);
    }
}
