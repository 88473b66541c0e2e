using Sozialplanung.Reporting;
using Sozialplanung.Reporting.Storage;
using Sozialplanung.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults<ReportingDb>("reporting");
builder.Services.AddValidation();
builder.Services.AddReporting(builder.Configuration);

var app = builder.Build();
app.MapServiceDefaults();
app.MapReporting();
await app.RunAsync();
