using System.Text.Json.Nodes;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Contracts.Tests.OpenApi;

/// <summary>Read in the committed documents, which say what the services say of their endpoints.</summary>
public sealed class RequiredRightTests
{
    [Theory]
    [InlineData("geography")]
    [InlineData("ingestion")]
    [InlineData("indicators")]
    [InlineData("reporting")]
    [InlineData("network")]
    [InlineData("planning")]
    [InlineData("gateway")]
    public async Task Every_endpoint_requires_a_right_or_a_sign_in_or_is_open_by_name(string service)
    {
        string[] answers = ["nothing", "sign-in", .. Enum.GetNames<Right>()];
        var file = Path.Combine(OpenApiDocumentTests.DocumentsFolder(), $"{service}.json");
        var document = JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))!;

        var operations = document["paths"]!
            .AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(operation => operation.Value!))
            .ToList();

        operations.ShouldNotBeEmpty();
        operations
            .Where(operation => !answers.Contains((string?)operation["x-requires"]))
            .Select(operation => (string?)operation["operationId"])
            .ShouldBeEmpty(
                "Neither .Require(Right.…) nor .RequireAuthorization() nor .AllowAnonymous() stands at these endpoints."
            );
    }

    [Fact]
    public async Task Nothing_is_changed_without_a_sign_in_but_the_sign_in_itself()
    {
        var open = new List<string?>();
        foreach (var file in Directory.EnumerateFiles(OpenApiDocumentTests.DocumentsFolder(), "*.json"))
        {
            var document = JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))!;
            open.AddRange(
                document["paths"]!
                    .AsObject()
                    .SelectMany(path => path.Value!.AsObject())
                    .Where(operation => operation.Key != "get" && (string?)operation.Value!["x-requires"] == "nothing")
                    .Select(operation => (string?)operation.Value!["operationId"])
            );
        }

        open.Order().ShouldBe(["SignIn", "SignOut"]);
    }
}
