using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Sozialplanung.LocalHosting.Running;

namespace Sozialplanung.AppHost.Tests;

public sealed class ModelTests
{
    [Fact]
    public async Task The_model_holds_the_servers_the_services_and_their_databases()
    {
        var resources = await ResourcesAsync();

        resources.OfType<ContainerResource>().Select(one => one.Name).ShouldBe(["postgres", "rabbitmq", "redis"]);
        resources
            .OfType<ProjectResource>()
            .Select(one => one.Name)
            .ShouldBe(
                ["geography", "ingestion", "indicators", "reporting", "report-worker", "network", "gateway"],
                ignoreOrder: true
            );
        resources
            .OfType<PostgresDatabaseResource>()
            .Select(one => one.DatabaseName)
            .ShouldBe(["geography", "ingestion", "indicators", "reporting", "network", "gateway"], ignoreOrder: true);
        resources.OfType<ProjectResource>().Single(one => one.Name == "report-worker").Settings.Replicas.ShouldBe(2);
    }

    [Fact]
    public async Task Only_the_gateway_is_meant_for_people_outside()
    {
        var resources = await ResourcesAsync();

        var external = resources.OfType<Resource>().Where(one => one.Settings.Endpoints.Any(endpoint => endpoint.IsExternal));

        external.Select(one => one.Name).ShouldBe(["gateway"]);
    }

    [Theory]
    [InlineData("--data=/tmp/x", "--Sozialplanung:data=/tmp/x")]
    [InlineData("--fresh", "--Sozialplanung:Fresh=true")]
    [InlineData("--Parameters:key=1", "--Parameters:key=1")]
    public void Short_options_become_settings_of_the_installation(string option, string expected) =>
        CommandLine.Normalise([option]).ShouldBe([expected]);

    private static async Task<IReadOnlyList<IResource>> ResourcesAsync()
    {
        var token = TestContext.Current.CancellationToken;
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Sozialplanung.AppHost.Installation>([], token);
        await using var app = await builder.BuildAsync(token);
        return app.Installation.Resources;
    }
}
