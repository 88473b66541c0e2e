using Sozialplanung.Cli;

using var cancelled = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    cancelled.Cancel();
};
return await CommandLine.RunAsync(args, Console.Out, Console.Error, cancelled.Token);
