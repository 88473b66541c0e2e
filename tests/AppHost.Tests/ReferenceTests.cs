using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Sozialplanung.LocalHosting;

namespace Sozialplanung.AppHost.Tests;

public sealed class ReferenceTests
{
    [Fact]
    public async Task A_project_learns_of_others_in_the_words_of_Aspire()
    {
        var token = TestContext.Current.CancellationToken;
        var builder = SampleModel.WithProject("--only=sample,reader");
        var postgres = builder.AddPostgres("postgres");
        var other = builder.AddProject("other", SampleModel.Project).WithHttpEndpoint();
        var key = builder.AddParameter("key", new GenerateParameterDefault { MinLength = 48, Special = false }, true, true);
        SampleModel
            .AddSample(builder, "reader")
            .WithReference(postgres.AddDatabase("area-db", "areas"), "areas")
            .WithReference(builder.AddRabbitMQ("rabbitmq"))
            .WithReference(builder.AddRedis("redis"))
            .WithReference(other)
            .WithEnvironment("Key", key)
            .WithEnvironment("Plain", "Text")
            .WithEnvironment("Url", other.GetEndpoint("http"));
        await using var app = builder.Build();
        await app.StartAsync(token);
        await app.WaitUntilHealthyAsync(token);
        using var reader = app.CreateHttpClient("reader");

        async Task<string> Read(string name) => await reader.GetStringAsync($"/environment/{name}", token);

        (await Read("ConnectionStrings__areas")).ShouldMatch(
            "^Host=127.0.0.1;Port=\\d+;Username=postgres;Password=[A-Za-z0-9]{28};Database=areas$"
        );
        (await Read("ConnectionStrings__rabbitmq")).ShouldMatch("^amqp://sozialplanung:[A-Za-z0-9]{28}@127.0.0.1:\\d+$");
        (await Read("ConnectionStrings__redis")).ShouldMatch("^127.0.0.1:\\d+,password=[A-Za-z0-9]{28}$");
        (await Read("services__other__http__0")).ShouldBe(app.GetEndpoint("other").OriginalString);
        (await Read("Url")).ShouldBe(app.GetEndpoint("other").OriginalString);
        (await Read("Key")).ShouldBe(app.ParameterValue("key"));
        (await Read("Key")).Length.ShouldBe(48);
        (await Read("Plain")).ShouldBe("Text");
        (await Read("ASPNETCORE_URLS")).ShouldBe(app.GetEndpoint("reader").OriginalString);
    }

    [Fact]
    public async Task A_given_parameter_wins_over_the_generated_one()
    {
        var token = TestContext.Current.CancellationToken;
        var builder = DistributedApplicationTestingBuilder.Create("--Parameters:key=gegeben");
        var key = builder.AddParameter("key", new GenerateParameterDefault(), true, true);
        SampleModel.AddSample(builder, "sample").WithEnvironment("Key", key).WithReplicas(2);
        await using var app = builder.Build();
        await app.StartAsync(token);
        await app.WaitUntilHealthyAsync(token);
        using var sample = app.CreateHttpClient("sample");

        (await sample.GetStringAsync("/environment/Key", token)).ShouldBe("gegeben");
        app.ProcessIds("sample").Count.ShouldBe(2);
        app.ProcessIds("sample-2").Count.ShouldBe(1);
    }
}
