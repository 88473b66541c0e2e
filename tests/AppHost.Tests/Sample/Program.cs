// The smallest project a model can hold: it tells what it was given and can be made to die.
using System.Diagnostics;
using System.Globalization;

if (Environment.GetEnvironmentVariable("SAMPLE_EXIT") is { } code)
{
    return int.Parse(code, CultureInfo.InvariantCulture);
}

var app = WebApplication.Create(args);
app.MapGet("/health", () => "bereit");
app.MapGet("/environment/{name}", (string name) => Environment.GetEnvironmentVariable(name) ?? "");
app.MapPost("/stop", (IHostApplicationLifetime lifetime) => lifetime.StopApplication());

// A grandchild in a session of its own, as a browser is.
app.MapPost("/grandchild", () => Process.Start("setsid", ["sleep", "600"]).Id);
app.Run();
return 0;
