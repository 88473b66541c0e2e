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
    [InlineData("%00")]
    [InlineData("a%00b")]
    public async Task A_text_with_a_character_that_no_text_has_is_a_bad_request(string text)
    {
        var (status, title) = await AskAsync($"/echo?text={text}&count=1");

        status.ShouldBe(HttpStatusCode.BadRequest);
        title.ShouldContain("U+0000");
    }

    private async Task<(HttpStatusCode Status, string Title)> AskAsync(string path)
    {
        using var response = await sample.Client.GetAsync(new Uri(path, UriKind.Relative), Cancelled);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled);
        return (response.StatusCode, problem.GetProperty("title").GetString()!);
    }
}
