using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Sozialplanung.Cli.Tests;

/// <summary>What was asked of the installation.</summary>
internal sealed record Asked(string Line, string Body, string? Authorization);

/// <summary>How a command ended: exit code, what it said, what it complained about.</summary>
internal sealed record Outcome(int Code, string Output, string Errors);

/// <summary>
/// Stands in for an installation behind its gateway: answers are laid ready by method and path, what was asked is kept, and a
/// folder for the command's files goes with it.
/// </summary>
internal sealed class FakeInstallation : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<(int Status, string Body)>> _answers = new();

    private FakeInstallation(WebApplication app) => _app = app;

    public ConcurrentQueue<Asked> Requests { get; } = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("cli-").FullName;

    public string Address =>
        _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<FakeInstallation> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var installation = new FakeInstallation(app);
        app.Run(installation.AnswerAsync);
        await app.StartAsync(cancellationToken);
        return installation;
    }

    /// <summary>Lays an answer ready for "GET /api/…" (with its query). Several are given in turn; the last one stays.</summary>
    public FakeInstallation Answer(string line, object? body, int status = 200)
    {
        _answers
            .GetOrAdd(line, _ => new())
            .Enqueue((status, body as string ?? JsonSerializer.Serialize(body, JsonSerializerOptions.Web)));
        return this;
    }

    /// <summary>A refusal as the services write it.</summary>
    public FakeInstallation Refuse(string line, int status, string title, object? places = null) =>
        Answer(
            line,
            new
            {
                status,
                title,
                type = "urn:sozialplanung:test",
                places,
            },
            status
        );

    public string Write(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>Runs the command line as a person would, against this installation.</summary>
    public Task<Outcome> RunAsync(CancellationToken cancellationToken, params string[] words) =>
        CommandAsync([.. words, "--url", Address], cancellationToken);

    public static async Task<Outcome> CommandAsync(string[] words, CancellationToken cancellationToken)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await CommandLine.RunAsync(words, output, errors, cancellationToken);
        return new Outcome(code, output.ToString(), errors.ToString().TrimEnd());
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var line = $"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}";
        using var reader = new StreamReader(context.Request.Body);
        Requests.Enqueue(new Asked(line, await reader.ReadToEndAsync(), context.Request.Headers.Authorization));
        var (status, body) = Next(line);
        context.Response.StatusCode = status;
        context.Response.ContentType = status >= 400 ? "application/problem+json" : "application/json";
        await context.Response.WriteAsync(body);
    }

    private (int Status, string Body) Next(string line)
    {
        if (!_answers.TryGetValue(line, out var answers))
        {
            return (404, $$"""{"title":"Nicht vorgesehen: {{line}}"}""");
        }

        return answers.Count > 1 && answers.TryDequeue(out var next) ? next : answers.First();
    }
}
